"""Malay."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="ms",
    name="Malay",
    experimental=True,
    decimal=".",
    rises=words("""
        naik, meningkat, melonjak, mengukuh, menokok, bertambah, melambung, kenaikan, peningkatan, lonjakan, pengukuhan, lebih tinggi, meraih keuntungan, pulih, memperoleh, meraih, menambah, kukuh
    """),
    falls=words("""
        turun, jatuh, merosot, menurun, susut, menyusut, menjunam, kejatuhan, penurunan, kemerosotan, lebih rendah, kerugian, mengalami kerugian, kehilangan, lemah, melemah, tergelincir, merudum, hilang
    """),
    flat=words("""
        tidak berubah, mendatar, stabil
    """),
    price_nouns=words("""
        saham, harga saham, kaunter, indeks, bursa, ringgit, mata wang, emas, minyak, niaga hadapan, tong
    """),
    metric_nouns=words("""
        hasil, pendapatan, keuntungan bersih, untung bersih, jualan, margin, kos, perbelanjaan, pelaburan, kerugian bersih, kdnk, ekonomi, pertumbuhan, inflasi, pengangguran, kadar faedah, faedah, kadar dasar semalaman, pinjaman, kepentingan, pegangan, bahagian pasaran, dividen, gaji, sewa, tempahan, pengeluaran, eksport, import, volum, pelanggan, pengguna, penumpang, pelancong, pekerja, hutang, defisit, cukai, tarif, diskaun, kebarangkalian, undian, ramalan, permintaan, penggunaan, permodalan pasaran
    """),
    percent_words=words("""
        peratus
    """),
    point_words=words("""
        mata
    """),
    percentage_point_words=words("""
        mata peratusan
    """),
    basis_point_words=words("""
        mata asas
    """),
    magnitudes=words("""
        ribu, juta, bilion, trilion
    """),
    range_words=words("""
        hingga, sehingga, dan
    """),
    range_openers=words("""
        antara, daripada
    """),
    partitives=words("""
        daripada, kepentingan, pegangan
    """),
    negations=words("""
        tidak, tiada, tanpa
    """),
    conditionals=words("""
        jika, sekiranya, mungkin, boleh, dapat
    """),
    forecasts=words("""
        dijangka, menjangkakan, jangkaan, ramalan, akan, bakal
    """),
    targets=words("""
        harga sasaran
    """),
    past_references=words("""
        tahun lalu, tahun sebelumnya, hari sebelumnya, sebelum ini
    """),
    comparisons=words("""
        berbanding, tahun ke tahun, daripada tempoh sama
    """),
    discounts=words("""
        diskaun, potongan harga
    """),
    respectively=words("""
        masing-masing
    """),
    anaphora=words("""
        saham itu, kaunter itu, indeks itu, mata wang itu
    """),
    conjunctions=words("""
        dan, serta, bersama
    """),
    clause_breaks=words("""
        manakala, tetapi, namun, selepas, kerana, walaupun, sementara
    """),
    tail_headers=words("""
        baca juga, artikel berkaitan, berita berkaitan, berita lain, lagi berita
    """),
    periods={
        Period.CLOSE: words("ditutup, penutup, pada penutupan, berakhir"),
        Period.OPEN: words("dibuka, pembukaan, pada pembukaan"),
        Period.INTRADAY: words("dalam dagangan, sesi pagi, tengah hari, setakat"),
        Period.WEEK: words("minggu ini, minggu lalu, mingguan"),
        Period.MONTH: words("bulan ini, bulan lalu, bulanan"),
        Period.YEAR: words("setahun, dalam tempoh setahun"),
        Period.YTD: words("sejak awal tahun, tahun ini, setakat tahun ini"),
    },
    qualifiers={
        Qualifier.OVER: words("lebih daripada, melebihi, sekurang-kurangnya"),
        Qualifier.NEARLY: words("hampir, kurang daripada"),
        Qualifier.ABOUT: words("kira-kira, sekitar"),
        Qualifier.AS_MUCH_AS: words("sehingga, sebanyak-banyaknya"),
    },
    number_words=numbers(
        "setengah 0.5, satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, lapan 8, sembilan 9, sepuluh 10"
    ),
    relative_days={"hari ini": 0, "semalam": -1, "kelmarin": -1},
)
