"""Malay. It shares most of its words of motion with Indonesian; what Malaysian market reports say otherwise is here."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, with_possessive, words

PACK = LanguagePack(
    code="ms",
    name="Malay",
    experimental=True,
    decimal=".",
    rises=words("""
        naik, menaik, kenaikan, meningkat, peningkatan, melonjak, lonjakan, mengukuh, pengukuhan, kukuh, menokok, tokokan, bertambah, menambah, melambung, melantun, lantunan, melantun semula, meraih keuntungan, mencatat keuntungan
        pulih, pemulihan, mendahului, memacu, meroket, melompat, mendaki, merangkak naik, beransur naik, lebih tinggi, memperoleh, meraih, dibuka tinggi, ditutup tinggi, berakhir tinggi, rali, menghijau, zon hijau, zon positif, wilayah positif, menguat, penguatan, terangkat, mencanak, mencanak naik
    """),
    falls=words("""
        turun, penurunan, menurun, jatuh, kejatuhan, merosot, kemerosotan, susut, menyusut, penyusutan, menjunam, junaman, merudum, rudum, tergelincir, menggelongsor, melemah, kelemahan, lemah, susut nilai, menyusut nilai
        hilang, kehilangan, mengalami kerugian, mencatat kerugian, mengurangkan, berkurang, berkurangan, mengecut, menguncup, terjunam, mengecil, terhakis, tersungkur, anjlok, menyejuk, lebih rendah, dibuka rendah, ditutup rendah, berakhir rendah, zon merah, zon negatif, wilayah negatif, pengambilan untung, aksi jualan, pelemahan, rebah
    """),
    flat=words(
        "tidak berubah, mendatar, stabil, bercampur-campur, bercampur, tiada perubahan, hampir tidak berubah, kekal tidak berubah, sideway"
    ),
    price_nouns=words(
        "saham, harga saham, kaunter, kaunter saham, indeks, indeks komposit, bursa, ringgit, mata wang, kadar pertukaran, emas, harga emas, minyak, minyak mentah, minyak sawit, minyak sawit mentah, niaga hadapan, tong, kontrak, mata wang kripto, waran, ekuiti, barometer, penanda aras"
    ),
    metric_nouns=words("berkembang")
    + with_possessive(
        words("""
        hasil, pendapatan, perolehan, untung merosot, untung jatuh, untung susut, untung menyusut, untung melonjak, untung meningkat, untung naik, keuntungan bersih, untung bersih, keuntungan sebelum cukai, untung sebelum cukai, keuntungan kasar, pendapatan sesaham, jualan, jualan runcit, margin, margin keuntungan, kos, perbelanjaan, belanjawan, pelaburan, kerugian bersih, rugi bersih, ebitda
        kdnk, keluaran dalam negara kasar, ekonomi, pertumbuhan, pertumbuhan ekonomi, kadar pertumbuhan, inflasi, indeks harga pengguna, ihp, pengangguran, kadar pengangguran, guna tenaga, pekerjaan, pekerja, gaji, gaji minimum, upah, penduduk
        kadar faedah, faedah, kadar dasar semalaman, opr, pinjaman, pertumbuhan pinjaman, deposit, pinjaman tidak berbayar, hasil bon, bon, sukuk, kupon, hutang, hutang kerajaan, defisit, defisit fiskal, lebihan, lebihan dagangan, rizab, nisbah
        kepentingan, pegangan, pegangan saham, pemegang saham, ekuiti pemegang saham, modal berbayar, bahagian pasaran, penguasaan pasaran, syer pasaran, dividen, hasil dividen, beli balik saham, hak mengundi
        tempahan, buku pesanan, pengeluaran, pengeluaran perindustrian, kapasiti, penggunaan kapasiti, eksport, import, volum, jumlah dagangan, pusing ganti, penghantaran, pelanggan, pengguna, pelanggan baharu, penumpang, pelancong, pengunjung
        cukai, cukai jualan, sst, gst, tarif, duti, levi, subsidi, diskaun, rebat, yuran, sewa, harga rumah, harga makanan, harga petrol, harga pengguna, harga pengeluar, harga eksport, harga import, kebarangkalian, peluang, undian, undi, majoriti, pengundi, tinjauan, responden, permintaan, bekalan, penggunaan, permodalan pasaran, modal pasaran, aset, jumlah aset, kadar penghunian, stok, inventori, pelepasan, kecekapan
    """)
    ),
    percent_words=words("peratus"),
    point_words=words("mata, mata indeks"),
    percentage_point_words=words("mata peratusan, mata peratus"),
    basis_point_words=words("mata asas"),
    periods={
        Period.OPEN: words(
            "dibuka, pembukaan, pada pembukaan, ketika pembukaan, pada awal dagangan, awal dagangan, permulaan dagangan, memulakan dagangan"
        ),
        Period.CLOSE: words(
            "ditutup, penutup, pada penutup, penutupan, berakhir, mengakhiri dagangan, menamatkan dagangan, di akhir dagangan, pada akhir dagangan, penutup dagangan"
        ),
        Period.DAY: words(
            "hari terakhir minggu ini, hari pertama minggu ini, dagangan terakhir minggu ini, dagangan pertama minggu ini, awal minggu ini, berbanding penutup sebelumnya, daripada penutup sebelumnya, daripada penutup semalam, daripada penutup, sehari, dalam sehari, harian, berbanding semalam"
        ),
        Period.INTRADAY: words(
            "pertengahan hari, rehat tengah hari, tengah hari, sesi pagi, sesi petang, dagangan pagi, dagangan petang, pertengahan pagi, pertengahan petang, setakat jam, pada jam, ketika dagangan, semasa dagangan"
        ),
        Period.PREMARKET: words("pra-pembukaan, sebelum pasaran dibuka, dagangan prapasaran, prapasaran"),
        Period.AFTER_HOURS: words("selepas waktu dagangan, selepas pasaran ditutup, dagangan lanjutan"),
        Period.WEEK: words(
            "minggu ini, minggu lepas, minggu lalu, sepanjang minggu, mingguan, asas mingguan, seminggu, minggu ke minggu, dalam seminggu"
        ),
        Period.MONTH: words(
            "bulan ini, bulan lepas, bulan lalu, bulanan, sebulan, asas bulanan, dalam sebulan"
        ),
        Period.QUARTER: words("suku ini, suku lalu, tiga bulan, suku tahun ini"),
        Period.YEAR: words("setahun, tahun lepas, sepanjang tahun lepas, dalam setahun, 12 bulan lepas"),
        Period.YTD: words(
            "tahun ini, sejak awal tahun, setakat tahun ini, sepanjang tahun ini, tahun hingga kini"
        ),
        Period.SINCE: words(
            "sejak, sejak disenaraikan, sejak penyenaraian, daripada harga tawaran, berbanding harga tawaran, enam bulan"
        ),
        Period.FROM_HIGH: words("daripada paras tertinggi, dari paras tertinggi"),
        Period.FROM_LOW: words("daripada paras terendah, dari paras terendah"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "lebih daripada, melebihi, sekurang-kurangnya, lebih dari, tidak kurang daripada"
        ),
        Qualifier.NEARLY: words("hampir, kurang daripada, menghampiri, nyaris"),
        Qualifier.ABOUT: words("kira-kira, sekitar, lebih kurang, anggaran, secara purata, purata"),
        Qualifier.AS_MUCH_AS: words("sehingga, sebanyak, setinggi, maksimum, paling banyak"),
    },
    number_words=numbers(
        "satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, lapan 8, sembilan 9, sepuluh 10, setengah 0.5"
    ),
    magnitudes=words("ribu, juta, bilion, trilion, ratus, puluh"),
    range_words=words("hingga, sehingga, dan, ke"),
    range_openers=words("antara, daripada, julat, dalam julat"),
    partitives=words(
        "daripada, kepentingan, pegangan, daripada jumlah, daripada modal, ekuiti, kepentingan dalam, responden, daripada kdnk"
    ),
    negations=words("tidak, tiada, tanpa, bukan, belum, gagal, menafikan, tak"),
    conditionals=words(
        "jika, sekiranya, mungkin, boleh, dapat, kalau, misal, misalkan, berkemungkinan, andai, berpotensi, berisiko"
    ),
    forecasts=words(
        "dijangka, menjangkakan, jangkaan, ramalan, diramal, meramalkan, akan, bakal, diunjur, unjuran, mengunjurkan, sasaran tahun, anggaran tahun, tahun depan, suku depan, menyasarkan, disasarkan"
    ),
    targets=words(
        "harga sasaran, sasaran harga, potensi kenaikan, nilai saksama, paras sokongan, paras rintangan, tahap sokongan, tahap rintangan"
    ),
    past_references=words(
        "tahun lalu, tahun sebelumnya, setahun lalu, pada 2020, pada 2021, pada 2022, pada 2023, ketika itu, sebelum ini, dahulu, hari sebelumnya, sesi sebelumnya"
    ),
    comparisons=words(
        "berbanding, berbanding dengan, tahun ke tahun, daripada tempoh sama, tempoh sama, tempoh yang sama, tempoh sama tahun lalu, suku ke suku, asas tahunan, lebih tinggi daripada jangkaan, lebih rendah daripada jangkaan, lebih tinggi daripada, lebih rendah daripada"
    ),
    discounts=words("diskaun, potongan harga, rebat, promosi, baucar, jualan murah"),
    respectively=words("masing-masing, setiap satu"),
    anaphora=words(
        "saham itu, kaunter itu, indeks itu, mata wang itu, saham syarikat, saham syarikat itu, harga sahamnya, mata wang tempatan, unit tempatan, penanda aras itu, indeks utama, nota tempatan"
    ),
    conjunctions=words("dan, serta, manakala, bersama, diikuti, diikuti oleh, termasuk"),
    clause_breaks=words(
        "sementara, tetapi, namun, walaupun, selepas, kerana, berikutan, susulan, meskipun, sebaliknya, di sebalik, apabila, sebelum, yang, disebabkan, sementara itu, bagaimanapun, dengan, didorong"
    ),
    link_markers=words("baca juga, baca lagi, ikuti juga, lihat juga, berita berkaitan, artikel berkaitan"),
    tail_headers=words(
        "baca juga, berita berkaitan, artikel berkaitan, berita lain, berita terkini, baca lagi, artikel lain, paling popular, pilihan editor, ikuti juga, lihat juga, anda mungkin berminat"
    ),
    byline_markers=words("penulis, mengenai penulis, hak cipta terpelihara, ikuti kami, langgan"),
    disclosure_markers=words("penafian, bukan nasihat pelaburan, risiko sendiri"),
    share_widget_markers=words(
        "kongsi, kongsi di facebook, kongsi artikel ini, salin pautan, cetak, kongsikan"
    ),
    list_headers=words(
        "kaunter paling aktif, kaunter paling untung, kaunter paling rugi, kaunter untung, kaunter rugi, kaunter teraktif, antara kaunter untung, antara kaunter rugi, saham paling aktif, penerajui untung, penerajui rugi"
    ),
    winners=words("untung"),
    losers=words("rugi"),
    weekdays=words("isnin, selasa, rabu, khamis, jumaat, sabtu, ahad"),
    months=words(
        "januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember"
    ),
    relative_days={
        "hari ini": 0,
        "semalam": -1,
        "pagi ini": 0,
        "petang ini": 0,
        "esok": 1,
        "kelmarin": -2,
        "malam tadi": -1,
    },
    look_alikes=words(
        "turun padang, turun-temurun, naik taraf, menaik taraf, naik pangkat, jatuh cinta, jatuh sakit, hilang kerja, bulan sabit merah, pelepasan cukai, tertinggi sejak, terendah sejak, terbesar sejak, paras tertinggi sejak, paras terendah sejak, kali pertama sejak, lebih tinggi daripada kebiasaan, tenaga hijau, ekonomi hijau"
    ),
    level_words=words(
        "kepada, pada, ke, ke paras, pada paras, di paras, menjadi, ditetapkan pada, merangkumi, menyumbang, memiliki, memegang, bersamaan"
    ),
    change_columns=words("perubahan, beza, +/-, prestasi harga"),
    calendar_openers=words(
        "pada, selama, sepanjang, pada bulan, bagi bulan, bulan, pada tahun, sepanjang tahun, tahun, bagi tahun"
    ),
    month_forms=words(
        "januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember, maret, juni, juli, agustus, desember"
    ),
    duration_openers=words("dalam, selama, dalam tempoh, sepanjang, dalam masa, bagi tempoh"),
    duration_units={
        Period.DAY: words("hari, hari dagangan, sesi"),
        Period.WEEK: words("minggu"),
        Period.MONTH: words("bulan"),
        Period.YEAR: words("tahun"),
    },
    time_units={
        Period.DAY: words("hari, harian"),
        Period.WEEK: words("minggu, mingguan"),
        Period.MONTH: words("bulan, bulanan"),
        Period.QUARTER: words("suku tahun"),
        Period.YEAR: words("tahun, tahunan"),
    },
)
