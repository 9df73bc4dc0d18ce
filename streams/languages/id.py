"""Indonesian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, with_possessive, words

PACK = LanguagePack(
    code="id",
    name="Indonesian",
    experimental=False,
    decimal=",",
    rises=words("""
        naik, kenaikan, kenaikkan, menaik, dinaikkan pasar, naiknya, menguat, penguatan, menguatnya, diperkuat, apresiasi, terapresiasi, mengapresiasi
        melonjak, lonjakan, melonjaknya, melesat, lesatan, meroket, meroketnya, terbang, melambung, melejit, meningkat, peningkatan, bertambah, ditambahkan, maju, tambahan kenaikan
        menanjak, mendaki, merangkak naik, merayap naik, reli, rally, rebound, berbalik menguat, berbalik naik, bangkit, pulih, memulih, terkerek, terangkat, terdongkrak, terdorong naik
        menghijau, hijau, zona hijau, di zona hijau, ke zona hijau, parkir di zona hijau, zona positif, di zona positif, teritori positif, wilayah positif, positif
        melaju, melaju kencang, mencatat kenaikan, mencatatkan kenaikan, membukukan kenaikan, menorehkan kenaikan, cuan, untung, surplus harga, lebih tinggi, lebih kuat, perkasa, bergairah, moncer, ngegas, meroket tajam, melar
        plus, auto reject atas, ara, mendarat di zona hijau, tancap gas, tersengat naik, menebal
        menguat tipis, naik tipis, menguat signifikan, naik signifikan, naik tajam, melonjak tajam, tumbuh harga, merangsek naik, merangsek, melejitnya, meloncat, loncat, lompat, melompat, mencuat, mengangkasa, menembus ke atas, terungkit, terkatrol, mengerek naik, membaik, pemulihan, penguatannya, kenaikannya, berbalik arah naik, rebound tipis, mekar, membubung, menjulang, ngacir, ngebut, menggeliat, menjadi penopang yaitu, menjadi penopang yakni, menjadi penopang adalah, jadi penopang yaitu, penopangnya yaitu, penopangnya yakni, penopangnya adalah, saham penopangnya, menjadi penggerak yaitu, menjadi pendorong yaitu, keuntungan mingguan, keuntungan harian, keuntungan bulanan, ditutup perkasa, dibuka perkasa, ditutup hijau, dibuka hijau, bergerak di zona hijau, berada di zona hijau, bertengger di zona hijau, kembali ke zona hijau, menapaki zona hijau
    """),
    falls=words("""
        turun, penurunan, menurun, turunnya, mundur, merosot, kemerosotan, merosotnya, melemah, pelemahan, melemahnya, depresiasi, terdepresiasi, lemah
        anjlok, anjloknya, jatuh, kejatuhan, jatuhnya, ambles, amblas, ambruk, ambyar, longsor, rontok, berguguran, terjun, terjun bebas, terperosok, tersungkur, terjerembab, terpuruk, tumbang, nyungsep, jeblok, jebol
        terkoreksi, terkontraksi, koreksi, mengoreksi, dikoreksi, tergelincir, tergerus, tergerusnya, terpangkas, memangkas, terpeleset, terseret, terseok, terseok-seok, terkikis, terdiskon, tertekan, terbebani, tertekannya
        layu, lemas, takluk, susut, menyusut, penyusutan, berkurang, pengurangan, melorot, melandai, meluncur turun, loyo, lesu, lunglai, keok, babak belur, kehilangan, hilang, rugi, kerugian, menjadi pemberat yaitu, menjadi pemberat yakni, menjadi pemberat adalah, jadi pemberat yaitu, pemberatnya yaitu, pemberatnya yakni, pemberatnya adalah, saham pemberatnya, menjadi penekan yaitu, menjadi beban yaitu, kerugian mingguan, kerugian harian, kerugian bulanan, mencatat kerugian mingguan, mencatat kerugian harian, mencatat kerugian bulanan, mengalami kerugian mingguan, mengalami kerugian harian, mengalami kerugian bulanan
        memerah, merah, zona merah, di zona merah, ke zona merah, parkir di zona merah, zona negatif, di zona negatif, teritori negatif, wilayah negatif, negatif, berbalik melemah, berbalik turun, berbalik arah turun
        lebih rendah, lebih lemah, auto reject bawah, arb, minus, mendarat di zona merah, luluh lantak, melempem
        melemah tipis, turun tipis, melemah signifikan, turun signifikan, turun tajam, anjlok tajam, jatuh tajam, tertekan tajam, terjungkal, tersungkurnya, terkulai, terperosoknya, terpental, terbanting, terhempas, melempuh, melesu, meredup, tumbangnya, terpelantingnya, terpelanting, mandek turun, pelemahannya, penurunannya, koreksinya, berbalik arah melemah, terbenam, tenggelam, terendam, ditutup merah, dibuka merah, bergerak di zona merah, berada di zona merah, kembali ke zona merah, tertahan di zona merah, terjebak di zona merah, boncos, rontoknya, ambrol, ambrolnya, longsornya, terkapar, babak belurnya, jatuh bebas, menukik, menciut, drop, tiarap, mengempis, terjerembap, aksi jual, dibuang investor, terkikisnya, tergulung, terseretnya
    """),
    flat=words(
        "stagnan, tidak berubah, tak berubah, bergerak tipis, flat, mendatar, datar, bervariasi, bergerak bervariasi, mixed, variatif, stabil, cenderung stagnan, sideways, stagnasi"
    ),
    price_nouns=words("""
        saham, harga saham, saham-saham, sahamnya, harga sahamnya, saham perusahaan, saham emiten, emiten, indeks, indeks saham, indeks harga saham, bursa saham, bursa, pasar saham
        untuk pengiriman, untuk penyerahan, kontrak pengiriman, kontrak penyerahan, nilai tukar, kurs, mata uang, harga emas, harga minyak, harga minyak mentah, harga batu bara, harga jual minyak mentah, harga jual minyak, harga jual emas, harga jual perak, harga jual platinum, harga jual tembaga, harga jual nikel, harga jual batu bara, harga jual cpo, harga kontrak, kontrak berjangka, kontrak, harga bitcoin, harga aset kripto, kripto, harga cpo, harga nikel, harga tembaga, harga perak
        harga penutupan, efek, reksa dana, etf, adr
    """),
    metric_nouns=words(
        "registrasi, pendaftaran, memiliki saham, menguasai saham, menggenggam saham, mengempit saham, membeli saham, melepas saham, menjual saham, tumbuh, bertumbuh, menguasai, memiliki, mengakuisisi, mengempit, menggenggam, kuasai, kempit, genggam, miliki, caplok, bengkak, membengkak"
    )
    + with_possessive(
        words("""
        saham beredar, likuiditas, performa chip, performa prosesor, performa mesin, performa baterai, performa kamera, kunjungan, proporsi, pe ratio, rasio pe, price to earnings, price to earning ratio, kesulitan menambang, tingkat kesulitan, ukuran blok, penonton, pengunduh, unduhan, gerai, uang tunai,
        asp, extraction rate, rendemen, pendapatan, pendapatannya, penjualan, penjualannya, omzet, omset, laba, laba bersih, laba kotor, laba operasi, laba usaha, laba neto, labanya, keuntungan, keuntungan bersih, profit, profitabilitas, ebitda, eps, laba per saham, laba bersih per saham
        rugi bersih, rugi usaha, kerugian bersih, margin, margin laba, margin bunga bersih, nim, beban, biaya, ongkos, biaya dana, belanja, belanja modal, capex, pengeluaran, investasi, realisasi investasi, penanaman modal
        pdb, produk domestik bruto, ekonomi, perekonomian, pertumbuhan, pertumbuhan ekonomi, inflasi, deflasi, indeks harga konsumen, ihk, ihk inti, cpi, ppi, indeks harga produsen, pengangguran, tingkat pengangguran, phk, tenaga kerja, karyawan, pekerja, upah, ump, umr, gaji
        suku bunga, bunga, suku bunga acuan, bi rate, sbi, bunga acuan, imbal hasil, yield, imbal hasil obligasi, yield obligasi, kupon, tingkat bunga, bunga kredit, kredit, penyaluran kredit, pertumbuhan kredit, pinjaman, utang, rasio utang, pembiayaan, dana pihak ketiga, dpk, simpanan, deposito, tabungan, giro, casa
        npl, rasio kredit bermasalah, kredit bermasalah, car, ldr, loan at risk, lar, rasio, rasio kecukupan modal, nisbah, roe, roa, tingkat pengembalian, cadangan devisa, devisa, defisit, defisit anggaran, surplus, neraca perdagangan, ekspor, impor, nilai ekspor, volume ekspor
        produksi, output, lifting, kapasitas, utilisasi, volume, volume penjualan, volume perdagangan, nilai transaksi, transaksi, frekuensi, pengiriman, permintaan, pasokan, konsumsi, stok, persediaan, pesanan, pertumbuhan pesanan
        dividen, dividen per saham, dividen per lembar saham, besaran dividen, akumulasi saham, rasio dividen, dividend payout ratio, pembagian dividen, kepemilikan, kepemilikan saham, porsi, porsi saham, penyertaan, penyertaan modal, saham perseroan sebesar, modal disetor, hak suara, pemegang saham, akuisisi, free float, dilusi
        pangsa pasar, pangsa, market share, bobot, kontribusi, komposisi, sumbangan, pengguna, pelanggan, nasabah, pengunjung, penumpang, wisatawan, populasi, penduduk, responden, survei, jajak pendapat, elektabilitas, suara, perolehan suara, tingkat partisipasi
        tarif, komisi, potongan aplikator, potongan ojol, bea, bea masuk, pajak, ppn, cukai, royalti, pungutan, diskon, potongan harga, subsidi, harga rumah, harga properti, harga pangan, harga beras, harga bbm, harga barang, harga konsumen, harga produsen, harga grosir, harga perdagangan besar, harga eceran, harga ekspor, harga impor, harga listrik, harga tiket, harga tanah, harga elpiji, harga bahan pokok, harga kebutuhan pokok, harga jual, sewa, premi, iuran
        aset, total aset, ekuitas, kapitalisasi pasar, valuasi, dana kelolaan, aum, arus kas, anggaran, apbn, penerimaan, penerimaan pajak, setoran, target, realisasi, kinerja, prospek, probabilitas, peluang, efisiensi, akurasi, emisi, kandungan, gula darah, kadar gula darah, gula pasir, gula merah, gula konsumsi, minyak goreng, minyak tanah, harga minyak goreng, harga minyak tanah, harga gula pasir, harga gula konsumsi, harga gula merah, harga gas elpiji, minyakita, gas elpiji, gas rumah kaca, medali emas, medali perak, tkdn, keyakinan konsumen, indeks keyakinan konsumen, penjualan ritel, penjualan mobil, indeks pmi, pmi, produksi industri, okupansi
        penjualan saham, transaksi saham, nilai transaksi saham, volume saham, volume transaksi saham, jumlah saham, jual bersih, beli bersih, aksi jual asing, aksi beli asing, net buy, net sell, net buy asing, net sell asing, total nilai pasar, nilai pasar
        volatilitas, bobot saham, klaim, kadar, kadar air, produktivitas, trafik, trafik internet, beban bunga, pendapatan bunga, pendapatan bunga bersih, fee-based income, recurring income, net interest margin, biaya inferensi, pertumbuhan pendapatan
        rugi, kerugian, rugi operasional, sales, jumlah, tiket, langganan, harga langganan, harta, kekayaan, luas panen, andil, suplai, aliran modal, aliran dana, arus modal, modal asing, dana asing, koin dinar, koin emas, koin dirham, harga koin emas, harga koin dinar, kebutuhan, cicil emas, cicilan emas, gadai emas, pembiayaan emas
        harga pupuk, harga solar, harga telur, harga cabai, harga daging, harga ayam, harga bawang, harga tepung, harga tepung terigu, harga mi, harga mi instan, harga mobil, harga rokok, harga makanan, harga obat, harga produk, harga kamar, harga sewa
    """)
    ),
    percent_words=words("persen, prosen, persennya"),
    point_words=words("poin, point, basis, poin indeks"),
    percentage_point_words=words("poin persentase, persen poin, titik persentase"),
    basis_point_words=words("basis poin, bps, bp, basis point"),
    periods={
        Period.OPEN: words(
            "dibuka, pembukaan, pada pembukaan, saat pembukaan, awal perdagangan, pada awal perdagangan, di awal perdagangan, membuka perdagangan, mengawali perdagangan, awal sesi, awal sesi i, mengawali hari, pembukaan pasar, pembukaan perdagangan"
        ),
        Period.CLOSE: words("""
            ditutup, penutupan, pada penutupan, saat penutupan, akhir perdagangan, pada akhir perdagangan, di akhir perdagangan, menutup perdagangan, mengakhiri perdagangan, berakhir, mengakhiri, parkir, bertengger, menetap, penutupan pasar, tutup
            sesi ii, akhir sesi ii, menutup sesi, finis, finish
        """),
        Period.DAY: words(
            "hari terakhir pekan ini, hari pertama pekan ini, perdagangan pertama pekan ini, perdagangan terakhir pekan ini, perdagangan perdana pekan ini, hari perdagangan terakhir pekan ini, perdagangan awal pekan ini, awal perdagangan pekan ini, perdagangan akhir pekan ini, akhir perdagangan pekan ini, awal pekan ini, akhir pekan ini, dibanding penutupan sebelumnya, dibandingkan penutupan sebelumnya, dari penutupan sebelumnya, dari penutupan hari sebelumnya, dibanding hari sebelumnya, dibandingkan hari sebelumnya, dalam sehari, sehari, harian, secara harian, dari perdagangan sebelumnya, dibandingkan perdagangan sebelumnya, dari posisi penutupan, dari hari sebelumnya, dalam satu hari, dalam semalam, dalam semalaman, dalam 24 jam, 24 jam terakhir"
        ),
        Period.INTRADAY: words("""
            sesi i, sesi pertama, sejak pukul, sejak pagi, sejak pembukaan, jeda siang, perdagangan siang, penutupan sesi i, akhir sesi i, hingga pukul, pada pukul, pukul, hingga siang, intraday, sempat, bergerak, diperdagangkan, di tengah perdagangan, sepanjang sesi, selama sesi, tengah hari, siang ini
            perdagangan pagi, perdagangan sore, jelang penutupan penutupan, sesi perdagangan pagi, pada satu titik
        """),
        Period.PREMARKET: words(
            "pra-pembukaan, prapembukaan, pra pembukaan, sebelum pembukaan, sebelum bursa dibuka, pra-pasar, prapasar, premarket, pre-market, perdagangan prapasar, pre-opening, sebelum pasar dibuka"
        ),
        Period.AFTER_HOURS: words(
            "setelah penutupan, after hours, setelah jam perdagangan, perdagangan setelah jam bursa, perdagangan pasca-penutupan, pasca penutupan, perdagangan lanjutan, after-hours, perdagangan setelah penutupan, di luar jam perdagangan"
        ),
        Period.WEEK: words(
            "sepekan, dalam sepekan, selama sepekan, sepanjang pekan, pekan ini, pekan lalu, seminggu, selama seminggu, dalam seminggu, minggu ini, minggu lalu, mingguan, secara mingguan, sepekan terakhir, seminggu terakhir, pada pekan ini, lima hari terakhir, selama pekan"
        ),
        Period.MONTH: words(
            "sebulan, dalam sebulan, sebulan terakhir, bulan ini, bulan lalu, bulanan, secara bulanan, sepanjang bulan, dalam satu bulan, month to date, mtd, sepanjang bulan ini, 30 hari terakhir"
        ),
        Period.QUARTER: words(
            "kuartal i, kuartal ii, kuartal iii, kuartal iv, kuartal ini, kuartal lalu, sepanjang kuartal, triwulan ini, triwulan lalu, tiga bulan terakhir, dalam tiga bulan, 3 bulan terakhir"
        ),
        Period.YEAR: words(
            "setahun, dalam setahun, setahun terakhir, tahun lalu, sepanjang tahun lalu, tahunan, dalam satu tahun, 12 bulan terakhir, dalam setahun terakhir, 52 minggu"
        ),
        Period.YTD: words(
            "tahun ini, sepanjang tahun ini, sejak awal tahun, year to date, ytd, secara ytd, tahun berjalan, sepanjang tahun berjalan, dari awal tahun, sejak awal tahun ini"
        ),
        Period.SINCE: words(
            "sepanjang semester, semester i, semester ii, pada semester pertama, pada semester kedua, semester pertama, semester kedua, sejak, semenjak, secara akumulasi, secara akumulatif, akumulatif, kumulatif, secara kumulatif, sejak ipo, sejak melantai, sejak pencatatan, dari harga ipo, dari harga perdana, terhitung sejak, lima tahun terakhir, enam bulan terakhir, 6 bulan terakhir, tiga tahun terakhir"
        ),
        Period.FROM_HIGH: words(
            "dari rekor, dari rekornya, dari rekor hariannya, dari rekor tertingginya, dari rekor penutupan, dari rekor penutupan tertinggi, dari level tertinggi, dari level tertingginya, dari puncak, dari puncaknya, dari rekor tertinggi, dari posisi tertinggi, dari titik tertinggi, dari harga tertinggi, dari tertinggi, dari all time high"
        ),
        Period.FROM_LOW: words(
            "dari level terendah, dari level terendahnya, dari titik terendah, dari posisi terendah, dari harga terendah, dari titik terendahnya, dari terendah"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "lebih dari, di atas, lebih, melebihi, melampaui, sedikitnya, setidaknya, paling sedikit, minimal, melewati, menembus"
        ),
        Qualifier.NEARLY: words("hampir, nyaris, mendekati, kurang dari, di bawah"),
        Qualifier.ABOUT: words(
            "sekitar, kira-kira, kurang lebih, kisaran, di kisaran, lebih kurang, rata-rata, secara rata-rata, berkisar"
        ),
        Qualifier.AS_MUCH_AS: words(
            "hingga, sampai, sebanyak, maksimal, paling banyak, mencapai, sampai dengan, hingga mencapai, sebesar-besarnya, sebanyaknya, sebanyak-banyaknya, setinggi-tingginya, sejauh-jauhnya"
        ),
    },
    number_words=numbers(
        "satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, sembilan 9, sepuluh 10, sebelas 11, dua belas 12, lima belas 15, dua puluh 20, tiga puluh 30, empat puluh 40, lima puluh 50, setengah 0.5, satu setengah 1.5"
    ),
    magnitudes=words("ribu, juta, miliar, milyar, triliun, trilyun, ratus, puluh, jt, bn, lusin, kuadriliun"),
    range_words=words("hingga, sampai, sampai dengan, s/d, dan, ke"),
    range_openers=words(
        "antara, di antara, dari, kisaran, di kisaran, dalam kisaran, pada kisaran, rentang, dalam rentang, berkisar, berkisar antara"
    ),
    partitives=words(
        "dari, dari total, dari seluruh, saham, kepemilikan, dari laba, dari pendapatan, dari modal, responden, dari pdb, dari target, saham yang, kepemilikan saham, hak suara"
    ),
    negations=words(
        "tidak, tak, bukan, belum, tanpa, gagal, enggan, batal, tidak akan, bukannya, membantah, alih-alih"
    ),
    conditionals=words(
        "jika, bila, apabila, kalau, misal, misalkan, umpama, umpamanya, seandainya, andai, andaikan, bisa, dapat, mungkin, berpotensi, berpeluang, kemungkinan, berisiko, potensi, asalkan, seumpama, dikhawatirkan, terancam, apakah, harus di, harus berada di, perlu naik, harus naik, asumsi, dengan asumsi, skenario, rawan, sebaiknya, berpotensi naik, berpotensi turun"
    ),
    forecasts=words("""
        diperkirakan, memperkirakan, perkiraan, diprediksi, memprediksi, prediksi, diproyeksikan, memproyeksikan, proyeksi, diprakirakan, prakiraan, diharapkan, mengharapkan, berharap, diramal, meramal, ramalan, diestimasikan, estimasi, ekspektasi, menargetkan, ditargetkan, akan
        bakal, hendak, berencana, direncanakan, rencana, konsensus, tahun depan, kuartal depan, bulan depan, pekan depan, ke depan, outlook, pada 2030, menanti, dianggarkan, takut, targetkan
    """),
    targets=words(
        "target harga, harga target, target price, harga wajar, potensi kenaikan, potensi penguatan, potensi penurunan, upside, downside, potensi upside, ruang kenaikan, resistance, resisten, support, level support, area support, level resistance, stop loss, cut loss, take profit, rekomendasi, target pendapatan"
    ),
    past_references=words(
        "tahun lalu, tahun sebelumnya, pada tahun lalu, pada 2015, pada 2016, pada 2017, pada 2018, pada 2019, pada 2020, pada 2021, pada 2022, pada 2023, dulu, dahulu, kala itu, saat itu, sebelumnya telah, historis, secara historis, selama krisis, pada krisis, beberapa tahun terakhir, silam, waktu itu"
    ),
    comparisons=words("""
        dibanding, dibandingkan, dibandingkan dengan, ketimbang, daripada, terhadap periode yang sama, dibandingkan periode yang sama, dari periode yang sama, periode yang sama, secara tahunan, year on year, yoy, y-o-y, secara kuartalan, qoq, q-t-q, qtq, month to month, mtm, m-t-m, secara year on year
        dari tahun sebelumnya, dari tahun lalu, dibanding tahun lalu, dibandingkan tahun lalu, dibandingkan tahun sebelumnya, versus, berbanding, dari sebelumnya, lebih tinggi dari, lebih rendah dari, lebih baik dari, di atas ekspektasi, di bawah ekspektasi, sesuai ekspektasi, lebih tinggi dari perkiraan, lebih rendah dari perkiraan, lebih besar dari, lebih kecil dari, lebih baik dari perkiraan, lebih besar dibandingkan, lebih tinggi dibandingkan, lebih rendah dibandingkan
    """),
    discounts=words(
        "diskon, potongan, potongan harga, cashback, promo, kupon, voucher, hemat, korting, cuci gudang, obral, harga promo, flash sale"
    ),
    respectively=words(
        "masing-masing, berturut-turut, secara berurutan, secara berturut-turut, masing masing"
    ),
    anaphora=words(
        "saham ini, saham tersebut, saham itu, harga sahamnya, sahamnya, saham perseroan, saham perusahaan, saham emiten ini, indeks, indeks tersebut, indeks ini, mata uang garuda, mata uang tersebut, mata uang ini, rupiah ini, aset ini, aset tersebut, aset kripto ini, kripto ini, logam mulia, logam mulia ini, komoditas ini, komoditas tersebut, emiten ini, emiten tersebut, kontrak tersebut, saham bank ini, harganya, koin ini"
    ),
    conjunctions=words("dan, serta, bersama, maupun, hingga saham, termasuk"),
    clause_breaks=words(
        "hal itu, hal ini, hal tersebut, sementara, sementara itu, sedangkan, diikuti, disusul, kemudian, lalu, selanjutnya, tetapi, tapi, namun, meski, meskipun, walaupun, walau, adapun, di sisi lain, sebaliknya, karena, setelah, sebelum, ketika, saat, seiring, yang, dengan, akibat, usai, lantaran, sehingga, bahkan, padahal, selain itu, di tengah, menyusul, dipicu, didorong, ditopang, sebab, berkat, begitu pula, berbeda dengan, kendati, berbanding terbalik"
    ),
    link_markers=words(
        "baca juga, baca pula, baca, baca selengkapnya, simak juga, simak, lihat juga, lihat, tonton juga, tonton, saksikan juga, berita terkait, artikel terkait, baca artikel, baca berita, baca juga berita, baca juga artikel, simak berita, simak video, simak juga video, lihat juga video, lihat video, tonton video, tonton juga video, saksikan video, saksikan juga video, baca selanjutnya, pilihan editor"
    ),
    tail_headers=words("""
        baca juga, baca juga artikel, baca selengkapnya, baca lainnya, baca pula, berita terkait, berita lainnya, artikel terkait, artikel lainnya, berita terpopuler, terpopuler, berita populer, populer, terkini, berita terkini, berita terbaru, artikel terbaru, terbaru, rekomendasi untuk anda, rekomendasi, simak juga, simak selengkapnya, lihat juga, tonton juga, saksikan juga
        lebih banyak cerita, cerita terkait, kabar terkait, topik terkait, tag, tags, pilihan editor, pilihan redaksi, sorotan, headline, jangan lewatkan, yang lain, berita pilihan, berita utama, artikel pilihan, trending, paling banyak dibaca, terpopuler lainnya, video pilihan, berita rekomendasi, baca berita lainnya, cek berita
    """),
    byline_markers=words(
        "penulis, editor, reporter, pewarta, tentang penulis, laporan oleh, kontributor, redaksi, copyright, hak cipta, ikuti kami di, dapatkan update, cek berita dan artikel, gabung di, sumber artikel, penyunting"
    ),
    disclosure_markers=words(
        "disclaimer, penafian, memiliki posisi di, memiliki saham di, tidak memiliki posisi, bukan merupakan ajakan, bukan ajakan, keputusan investasi, artikel ini bukan, tulisan ini bukan, segala risiko, riset mandiri, do your own research, kebijakan pengungkapan, the motley fool memiliki posisi"
    ),
    share_widget_markers=words(
        "bagikan, bagikan ke facebook, bagikan ke twitter, bagikan artikel ini, bagikan ke whatsapp, share, salin tautan, copy link, ikuti, kirim ke teman, bagikan berita ini, tautan disalin"
    ),
    list_headers=words(
        "top gainers, top losers, top gainer, top loser, saham top gainers, saham top losers, saham paling cuan, saham paling boncos, saham teraktif, jajaran top gainers, jajaran top losers, daftar saham, saham penggerak, saham pemberat, saham yang naik, saham yang turun, saham dengan kenaikan tertinggi, saham dengan penurunan terdalam, berikut daftar, saham terlaris, penggerak indeks, saham penopang, saham penekan, top leaders, top laggards"
    ),
    winners=words("gainer"),
    losers=words("loser, laggard"),
    weekdays=words("senin, selasa, rabu, kamis, jumat, sabtu, minggu"),
    months=words(
        "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember"
    ),
    relative_days={
        "hari ini": 0,
        "kemarin": -1,
        "pagi ini": 0,
        "siang ini": 0,
        "sore ini": 0,
        "malam ini": 0,
        "semalam": -1,
        "besok": 1,
        "tadi malam": -1,
        "hari sebelumnya": -1,
    },
    look_alikes=words("""
        akhir pekan lalu, akhir pekan kemarin, tak ketinggalan, tidak ketinggalan, tak mau ketinggalan, tidak mau ketinggalan, tak mau kalah, tidak mau kalah, tak kalah, tidak kalah, tak kuasa, tidak kuasa, tak mampu menahan, tidak mampu menahan, tak kuat menahan, tidak kuat menahan, tak bisa menahan, tidak bisa menahan, tak sanggup menahan, gagal bertahan, gagal menahan, gagal mempertahankan, tak mampu bertahan, tidak mampu bertahan, tak berdaya, tidak berdaya, tak menentu, tidak menentu, tak terbendung, tidak terbendung, tak terelakkan, tak stabil, tidak stabil, tak pasti, tidak pasti, tak bertenaga, tidak bertenaga, tak bergairah, tidak bergairah, tak kunjung reda,
        negara maju, negara-negara maju, ekonomi maju, pasar maju, bangsa maju, lebih maju, paling maju, maju mundur, maju bersama, terus maju, maju sebagai, maju di, maju dalam, plus minus, naik haji, naik kelas, naik daun, naik jabatan, turun tangan, turun ke jalan, turun gunung, turun temurun, turun minum, jatuh tempo, jatuh cinta, jatuh pada, jatuh bangun, palang merah, bank merah, bendera merah, cabai merah, bawang merah, pelat merah, benang merah, karpet merah, merah putih, daging merah
        energi hijau, ekonomi hijau, obligasi hijau, hidrogen hijau, industri hijau, investasi hijau, kacang hijau, pembiayaan hijau, terbang ke, tes positif, positif covid, dampak positif, dampak negatif, sentimen positif, sentimen negatif, respons positif, arus kas positif, arus kas negatif, pertumbuhan positif, pertumbuhan negatif, terkonfirmasi positif, tren positif, tren negatif
        hilang kontak, untung rugi, terdorong oleh, harga baja, baja ringan, industri baja, saham baja, tertinggi sejak, terendah sejak, terbesar sejak, terburuk sejak, terbaik sejak, level tertinggi sejak, level terendah sejak, pertama sejak, terdalam sejak, terkuat sejak, terlemah sejak, transportasi udara, memangkas suku bunga, memangkas bunga, pemangkasan
        buka suara, angkat suara, jika dibandingkan, jika dibanding, bila dibandingkan, bila dibanding, kalau dibandingkan, kalau dibanding, apabila dibandingkan, apabila dibanding, jika dihitung dari, jika dihitung sejak, bila dihitung dari, bila dihitung sejak, jika mengacu, bila mengacu, jika melihat, menyusul rencana, seiring rencana, setelah rencana, usai rencana, karena rencana, akibat rencana, berkat rencana, di tengah rencana, di tengah harapan, di tengah ekspektasi, di tengah prediksi, di tengah proyeksi, menyusul ekspektasi, menyusul prediksi, seiring harapan, seiring ekspektasi, lebih lanjut, lebih baik, lebih dulu, lebih awal, lebih banyak, lebih jauh, terlebih dahulu, minggu malam
        peraih keuntungan, pencetak keuntungan, pembuat keuntungan, meraih keuntungan, mencatat keuntungan, mencetak keuntungan, perolehan keuntungan, keuntungan terbesar, keuntungan teratas, keuntungan tertinggi, keuntungan paling besar, keuntungan paling banyak
        menunjukkan kinerja, kinerja ihsg, kinerja emas, kinerja perak, kinerja minyak, kinerja logam, kinerja kripto, kinerja bitcoin, kinerja ethereum, kinerja mata uang, kinerja dolar, kinerja indeks, kinerja saham, kinerja rupiah, kinerja harga, kapitalisasi terbesar, kapitalisasi pasar terbesar, kapitalisasi pasar paling besar, berdasarkan kapitalisasi pasar, memiliki kapitalisasi pasar, memiliki kapitalisasi pasar terbesar, memiliki kapitalisasi pasar paling besar, kehilangan keuntungan, memangkas keuntungan, memangkas kerugian, menghapus keuntungan, menghapus kerugian, membalikkan kerugian, penderita kerugian, menderita kerugian, mencatat kerugian, mengalami kerugian, kerugian terbesar, kerugian paling besar, kerugian paling banyak, barang konsumsi, barang-barang konsumsi
    """),
    level_words=words(
        "menjadi, jadi, tinggal, ke, ke level, ke posisi, di level, di posisi, pada level, pada posisi, di angka, ke angka, pada angka, berada di, tercatat di, di harga, ke harga, mencapai level, tercatat, berada pada, sebesar total, setara, atau setara, merupakan, menuju, menyentuh, sekitar level, menguasai, memiliki, senilai"
    ),
    change_columns=words("perubahan, perub., ubah, chg, kinerja, return, imbal hasil harga, selisih, +/-"),
    calendar_openers=words(
        "dalam tahun, hanya dalam tahun, di tahun, hanya di tahun, pada, selama, sepanjang, pada bulan, selama bulan, sepanjang bulan, bulan, pada tahun, sepanjang tahun, selama tahun, tahun, pada akhir"
    ),
    duration_openers=words(
        "dalam, selama, dari, dalam kurun waktu, dalam kurun waktu kurang dari, dalam kurun waktu lebih dari, dalam waktu kurang dari, dalam waktu lebih dari, dalam waktu sekitar, dalam kurang dari, dalam lebih dari, hanya dalam, hanya dalam waktu, hanya dalam kurun waktu, hanya dalam kurun waktu kurang dari, dalam waktu, dalam jangka waktu, dalam rentang, dalam periode, sepanjang"
    ),
    duration_units={
        Period.DAY: words("hari, hari perdagangan, hari bursa, sesi"),
        Period.WEEK: words("minggu, pekan"),
        Period.MONTH: words("bulan"),
        Period.YEAR: words("tahun"),
    },
    time_units={
        Period.DAY: words("hari, harian, hari ini"),
        Period.WEEK: words("minggu, mingguan, pekan, sepekan"),
        Period.MONTH: words("bulan, bulanan, sebulan"),
        Period.QUARTER: words("kuartal"),
        Period.YEAR: words("tahun, tahunan, setahun"),
    },
)
