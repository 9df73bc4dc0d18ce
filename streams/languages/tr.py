"""Turkish. Adverbial forms (``yükselişle``, ``gerileyerek``) carry the motion as often as finite verbs."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="tr",
    name="Turkish",
    experimental=False,
    decimal=",",
    rises=words("""
        çıkınca,
        yükseldiği, yükseldiğinde, yükselmesinden, yükselmesinde, arttığı, arttığında, artmasına, artmasından, artmasında, değer kazandığı, değer kazandığında,
        değer kazanması, değer kazanmasına, değer kazanmasıyla, değer kazanmasından, değer kazanmasında, primlendiği, primlendiğinde, primlenmesine,
        primlenmesinin, primlenmesiyle, primlenmesinden, primlenmesinde, primlenince, sıçradığı, sıçradığında, sıçraması, sıçramasına, sıçramasıyla,
        sıçramasından, sıçramasında, sıçrayınca, sıçrarken, fırladığı, fırladığında, fırlaması, fırlamasına, fırlamasıyla, fırlamasından, fırlamasında,
        fırlayınca, fırlarken, tırmandığı, tırmandığında, tırmanması, tırmanmasına, tırmanmasının, tırmanmasıyla, tırmanmasından, tırmanmasında, tırmanınca,
        tırmanırken, güçlendiği, güçlendiğinde, güçlenmesi, güçlenmesine, güçlenmesinin, güçlenmesiyle, güçlenmesinden, güçlenmesinde, güçlenince, güçlenirken,
        toparlandığı, toparlandığında, toparlanması, toparlanmasına, toparlanmasının, toparlanmasıyla, toparlanmasından, toparlanmasında, toparlanınca,
        toparlanmıştı, toparlanırken, değerlendiğinde, değerlenmesine, değerlenmesinin, değerlenmesinden, değerlenmesinde, değerlenince, değerlendikten,
        değerlenmişti, kazandırdığı, kazandırdığında, kazandırması, kazandırmasına, kazandırmasının, kazandırmasıyla, kazandırmasından, kazandırmasında,
        kazandırınca, kazandırmıştı, yükseltti, yükselterek, yükseltmişti,
        arttıktan, artmasının, prim yaptıktan, prim yapmıştı, prim yaparken, ilerledi, ilerleyerek, primlendikten, primlenmişti, sıçradıktan, sıçramasının, sıçramıştı, fırladıktan, fırlamasının, fırlamıştı, tırmandıktan, tırmanmıştı, çıktıktan, kazandırdıktan, güçlendikten, güçlenmişti, değer kazanmasının, değer kazanmıştı, kazanırken, kazanmıştı, kazanmasının,
        kıymet kazanan, kıymet kazanırken, kıymet kazancı, kıymet kazancıyla, kıymet artışı, bedel kazanarak, bedel kazancıyla, paha kazandı, paha kazanarak,
        primlendi, primlenerek, primlenen, primlenirken, primlenmesi, kıymet kazandı, kıymet kazanarak, bedel kazandı,
        değer kazancıyla, değer artışıyla, yükselişiyle, artışıyla, değerlendiği, değerlenmesi, değerlenmesiyle,
        kazandırırken, kazandırarak, kazandırıyor,
        günün kazananı, günün yıldızı,
        en iyi gününü, en iyi günü, en iyi haftasını, en iyi ayını, en iyi seansını, yukarıda kapandı, yukarıda kapattı,
        prim yapması, prim yaptığı, prim yapmasının, primlenmiş, değer kazanmış oldu, yükselmiş oldu,
        yükselişin, yükselişten, yükselişinden, artışın, artıştan, artışından, kazancın, kazançtan, rallinin, ralliden, sıçramanın, primin,
        yükselişinin, artışının, kazancının, kazançlarının,
        yükseldi, yükseliyor, yükselir, yükselmiş, yükselmişti, yükselen, yükselerek, yükselişle, yükseliş, yükselişi, yükselişe, yükselişte, yükselişini, yükselişler, yükselme, yükselmesi, yükselmesiyle, yükselince, yükselirken, yükseldiler, yükselmeye, yükselmesinin, yükselmesine, yükseldikten
        arttı, artıyor, artmış, artmıştı, artan, artarak, artışla, artış, artışı, artışa, artışlar, artışta, artırdı, artırarak, artırıyor, arttırdı, arttırarak, artması, artmasıyla, artarken, artınca, artıda, artıya, artıyla, artıdaydı
        değer kazandı, değer kazanıyor, değer kazanan, değer kazanarak, değer kazanmış, değer kazancı, değer kazanımı, değer kazandıktan, değer kazandırdı, değer kazanırken, değer kazanınca, değerlendi, değerleniyor, değerlenerek, değerlenen, değerlenmiş, değerlenme, değerlenirken, değer artışı, kazandı, kazandırdı, kazanıyor, kazanarak, kazanan, kazanım, kazanç, kazancı, kazançla, kazançlar, kazançlarını
        prim yaptı, prim yapan, prim yaparak, prim yapıyor, primle, primli, prim ile, sıçradı, sıçrayarak, sıçrama, sıçrıyor, fırladı, fırlayarak, fırlıyor, tırmandı, tırmanarak, tırmanış, tırmanışla, tırmanıyor, uçtu, uçuşa geçti, zıpladı, zıplayarak, roketledi
        çıktı, çıkış, çıkışla, çıkarak, yukarı, yukarıda, yukarı yönlü, ralli, rallisi, rallisini, toparlandı, toparlanarak, toparlanma, toparlıyor, tepki alımları, güçlendi, güçlenerek, güçleniyor, güçlenme, ivmelendi, alıcılı, pozitif, pozitif ayrıştı, yeşil, tavan, tavan oldu, tavan fiyattan, tavan yaptı, büyük sıçrama, ekledi, yükselttiler, pahalandı, pahalanarak, zamlandı, toparlandıktan
        daha yüksek, üzerinde kapattı, artı, geri aldı, telafi etti
    """),
    falls=words("""
        kaybedince, inince,
        düştüğü, düştüğünde, düşmesine, düşmesinden, düşmesinde, düşünce, gerilediği, gerilediğinde, gerilemesine, gerilemesinde, gerileyince, azaldığı,
        azaldığında, azalmasına, azalmasının, azalmasıyla, azalmasından, azalmasında, azalınca, değer kaybettiği, değer kaybettiğinde, değer kaybetmesi,
        değer kaybetmesine, değer kaybetmesiyle, değer kaybetmesinden, değer kaybetmesinde, değer kaybedince, değer yitirdiği, değer yitirdiğinde,
        değer yitirmesi, değer yitirmesine, değer yitirmesinin, değer yitirmesiyle, değer yitirmesinden, değer yitirmesinde, değer yitirince, değer yitirirken,
        çakıldığı, çakıldığında, çakılması, çakılmasına, çakılmasıyla, çakılmasından, çakılmasında, çakılınca, çakılırken, çöktüğü, çöktüğünde, çökmesi,
        çökmesine, çökmesinin, çökmesiyle, çökmesinden, çökmesinde, çökünce, çöktükten, çökmüştü, çökerken, eridiği, eridiğinde, erimesi, erimesine,
        erimesinin, erimesiyle, erimesinden, erimesinde, eriyince, erirken, zayıfladığı, zayıfladığında, zayıflaması, zayıflamasına, zayıflamasının,
        zayıflamasıyla, zayıflamasından, zayıflamasında, zayıflayınca, zayıflarken, kaybettirdiği, kaybettirdiğinde, kaybettirmesi, kaybettirmesine,
        kaybettirmesinin, kaybettirmesiyle, kaybettirmesinden, kaybettirmesinde, kaybettirince, kaybettirdikten, kaybettirmişti, ucuzladığı, ucuzladığında,
        ucuzlaması, ucuzlamasına, ucuzlamasının, ucuzlamasıyla, ucuzlamasından, ucuzlamasında, ucuzlayınca, ucuzladıktan, ucuzlamıştı, ucuzlarken, geriletti,
        gerileterek, geriletmişti, düşürmüştü, düşürerek,
        azaldıktan, azalmıştı, indikten, çakıldıktan, çakılmasının, çakılmıştı, eridikten, erimişti, değer yitirdikten, değer yitirmişti, zayıfladıktan, zayıflamıştı, düşmesinin, gerilemişti, değer kaybetmesinin, değer kaybetmişti, kaybederken, kaybetmişti, kaybetmesinin,
        kıymet kaybıyla, kıymet kaybı, kıymet kaybeden, kıymet yitirdi, bedel kaybederek, bedel kaybıyla, bedel kaybı, bedel yitirdi, paha kaybetti, paha kaybederek, paha kaybıyla,
        kıymet kaybetti, kıymet kaybederek, kıymet kaybederken, bedel kaybetti,
        kaybettirirken, kaybettirerek, kaybettiriyor,
        günün kaybedeni,
        en kötü gününü, en kötü günü, en kötü haftasını, en kötü ayını, en kötü seansını, aşağıda kapandı, aşağıda kapattı,
        eksideydi, geri çekilmiş, değer kaybetmiş oldu, gerilemiş oldu, düşmüş oldu,
        düşüşün, düşüşten, düşüşünden, gerilemenin, gerilemeden, gerilemesinden, kaybın, kayıptan, kaybından, azalışın, azalıştan, azalışının, çöküşün, çöküşten,
        düşüşünün, düşüşlerini, düşüşlerinin, kaybının, kaybını, kayıplarının, gerilemesinin, gerilemesini,
        düştü, düşüyor, düşmüş, düşmüştü, düşen, düşerek, düşüşle, düşüş, düşüşü, düşüşe, düşüşte, düşüşünü, düşüşler, düşme, düşmesi, düşmesiyle, düşerken, düşüşleri, düşürdü, düştükten, düştüler
        geriledi, geriliyor, gerilemiş, gerileyen, gerileyerek, gerileme, gerilemeyle, gerilemesi, gerilerken, gerilemesiyle, geriledikten, azaldı, azalarak, azalış, azalışla, azalıyor, azalma, azalan, azalması, azalmayla, azalırken, indi, iniyor, inerek, iniş, inişle
        değer kaybetti, değer kaybediyor, değer kaybeden, değer kaybederek, değer kaybı, değer kaybıyla, kayıplarla, düşüşlerle, gerilemelerle, azalışlarla, değer kaybına, değer kaybetmiş, değer kaybettikten, değer kaybederken, değer yitirdi, değer yitirerek, değersizleşti, kaybetti, kaybediyor, kaybederek, kaybeden, kaybettirdi, kaybetmiş, kayıp, kaybı, kaybıyla, kayıpla, kayıplar, kayıpları, kayıplarını, kaybına
        çakıldı, çakılarak, çakılıyor, çöktü, çökerek, çöküş, çöküşle, çöküyor, eridi, eriyerek, eriyor, erime, yıkıldı, sert düştü, dibe vurdu, dip yaptı, aşağı, aşağıda, aşağı yönlü, ekside, eksiye, eksi, eksiyle, zayıfladı, zayıflayarak, zayıflıyor, zayıflama, daraldı, daralarak, daralma, tökezledi, sarsıldı, sert satış
        satıcılı, negatif, negatif ayrıştı, kırmızı, taban, taban oldu, taban fiyattan, taban yaptı, geri çekildi, geri çekilme, geri çekilerek, düzeltme, ucuzladı, ucuzlayarak, ucuzlama, yitirdi, yitirerek, daha düşük, satış baskısı, kan kaybı, baskılandı, altında kapattı, geri verdi, dalışa geçti, dalış, yuvarlandı, inişe geçti, küçüldü, küçülerek
    """),
    flat=words(
        "yatay, yatay seyretti, değişmedi, değişim göstermedi, sabit, sabit kaldı, yatay seyrediyor, yatay seyir, fazla değişmedi, önemli bir değişiklik göstermedi, karışık, karışık seyretti, dengeli, yatay kapandı, aynı seviyede, yerinde saydı, durağan"
    ),
    price_nouns=words("""
        hisse, hissesi, hisseler, hisseleri, hissede, hissedeki, hissenin, hisselerin, hisselerde, hisselerdeki, hissesindeki, hisselerindeki, hisselerinde, hisselerinin, hissesinde, hissesinin, hisse senedi, hisse senetleri, hisse senetlerinin, hisse fiyatı, hisse başına fiyat, hisse değeri, payları, paylar, pay piyasası, endeks, endeksi, endeksleri, endekslerinde, endekslerinin, endeksinde, endeksindeki, endeksler, endekste, endeksin, borsa, borsası, borsada, borsalar, borsaları, gösterge endeks
        fiyatı, ons fiyatı, gram altın, altının onsu, varil fiyatı, petrolün varil fiyatı, petrol fiyatları, altın fiyatları, kur, kuru, dolar kuru, parite, paritesi, para birimi, vadeli, vadeliler, vadeli işlemler, kontrat, kontratı, kripto para, kripto, kripto varlık, emtia, spot, adr, varant, fon, senet
    """),
    metric_nouns=words("""
        kayıtları, kayıtlarında, tescilleri, tescil sayısı,
        abonelik fiyatı, abonelik fiyatları, abonelik fiyatlarına, abonelik fiyatını, abonelik ücreti, abonelik ücretleri, abonelik ücretlerini, maaşları, maaşlarını, maaşlarına, ücretlerine,
        piyasa hakimiyeti, piyasa hâkimiyeti, hakimiyeti, dominansı, satışların, gelirlerin, kârların, kârları, karları, kârlarını, karlarını, kârlarının, karlarının, kârlarında, karlarında, kârlarındaki, karlarındaki, altın alımları, altın alımlarının, altın alımlarını, altın alımlarında, döviz alımları, tahvil alımları,
        bitcoin işlemleri, kripto para işlemleri, işlem sayısının, işlem adedi, bilet fiyatı, bilet fiyatları, bilet fiyatlarını, bilet fiyatlarında, bilet fiyatlarının, oranında bedelsiz, oranında bedelli, oranında bedelsiz sermaye artırımı, oranında bedelli sermaye artırımı, oranında temettü, oranında nakit temettü,
        büyüklüğü, büyüklüğünün, büyüklüğünü, büyüklüğüne, büyüklüğümüz, büyüklüğümüzü, gelirimiz, gelirlerimiz, gelirlerimizi, gelirlerimizin, satışlarımız, satışlarımızı, satışlarımızın, ciromuz, ciromuzu, ciromuzun, kârımız, kârımızı, karımız, karımızı, üretimimiz, üretimimizi, ihracatımız, ihracatımızı, ihracatımızın, mevduatımız, mevduatımızı, kredilerimiz,
        kredilerimizi, kredilerimizin, özkaynaklarımız, aktiflerimiz, kapasitemiz, kapasitemizi, müşteri sayımız, sayımız, sayımızı, payımız, payımızı, pazar payımız, büyümemiz, yatırımlarımız, yatırımlarımızı, siparişlerimiz, hacmimiz, hacmimizi, maliyetlerimiz, marjımız,
        talebi, talebinin, talebinde, talebinden, talebini, talebine, talebiyle, arzı, arzının, arzında, arzından, arzını, arzına, arzıyla, tüketiminin, tüketiminde, tüketiminden, tüketimini, tüketimine, tüketimiyle, ithalatının, ithalatında, ithalatından, ithalatını, ithalatına, ithalatıyla, ihracatından, ihracatını, ihracatına, ihracatıyla, üretiminden, üretimini, üretimine, üretimiyle, satışının, satışında, satışından, satışını, satışına, satışıyla,
        satışlarından, satışlarına, satışlarıyla, gelirinin, gelirinde, gelirinden, gelirine, geliriyle, gelirlerinin, gelirlerinde, gelirlerinden, gelirlerini, gelirlerine, gelirleriyle, hasılatının, hasılatında, hasılatından, hasılatını, hasılatına, hasılatıyla, cirosunun, cirosunda, cirosundan, cirosuna, cirosuyla, kârının, kârında, kârından, kârıyla, zararının, zararında, zararından, zararını, zararına, zararıyla, ağırlığında, ağırlığından, ağırlığını, ağırlığına, payında,
        payından, oranının, oranından, oranını, oranına, rezervi, rezervinin, rezervinde, rezervinden, rezervini, rezervine, rezerviyle, rezervlerinin, rezervlerinde, rezervlerinden, rezervlerini, rezervlerine, rezervleriyle, stoku, stokunun, stokunda, stokundan, stokunu, stokuna, stokuyla, stoklarının, stoklarında, stoklarından, stoklarını, stoklarına, stoklarıyla, hacminin, hacminde, hacminden, hacmini, hacmine, hacmiyle, maliyetinin, maliyetinde, maliyetinden,
        maliyetini, maliyetine, maliyetiyle, maliyetleri, maliyetlerinin, maliyetlerinde, maliyetlerinden, maliyetlerini, maliyetlerine, maliyetleriyle, borcunun, borcunda, borcundan, borcunu, borcuna, borçları, borçlarının, borçlarında, borçlarından, borçlarını, borçlarına, borçlarıyla, sayısı, sayısından, sayısını, sayısına, sayısıyla, faizinin, faizinde, faizinden, faizini, faizine, faiziyle, getirisinin, getirisinde, getirisinden, getirisini, getirisine, getirisiyle, ekonomisinin,
        ekonomisinde, ekonomisinden, ekonomisini, ekonomisine, ekonomisiyle, açığı, açığının, açığında, açığından, açığını, açığına, açığıyla, siparişi, siparişinin, siparişinde, siparişinden, siparişini, siparişine, siparişiyle, siparişleri, siparişlerinin, siparişlerinde, siparişlerinden, siparişlerini, siparişlerine, siparişleriyle, sevkiyatının, sevkiyatında, sevkiyatından, sevkiyatını, sevkiyatına, sevkiyatıyla, sevkiyatlarının, sevkiyatlarında, sevkiyatlarından, sevkiyatlarını, sevkiyatlarına, sevkiyatlarıyla, teslimatı, teslimatının,
        teslimatında, teslimatından, teslimatını, teslimatına, teslimatıyla, teslimatları, teslimatlarının, teslimatlarında, teslimatlarından, teslimatlarını, teslimatlarına, teslimatlarıyla, kapasitesi, kapasitesinin, kapasitesinde, kapasitesinden, kapasitesini, kapasitesine, kapasitesiyle, istihdamı, istihdamının, istihdamında, istihdamından, istihdamını, istihdamına, istihdamıyla, enflasyonunun, enflasyonunda, enflasyonundan, enflasyonunu, enflasyonuna, enflasyonuyla, vergisinin, vergisinde, vergisinden, vergisini, vergisine, vergisiyle, bütçesi, bütçesinin,
        bütçesinde, bütçesinden, bütçesini, bütçesine, bütçesiyle, harcaması, harcamasının, harcamasında, harcamasından, harcamasını, harcamasına, harcamasıyla, harcamaları, harcamalarının, harcamalarında, harcamalarından, harcamalarını, harcamalarına, harcamalarıyla, yatırımı, yatırımının, yatırımında, yatırımından, yatırımını, yatırımına, yatırımıyla, yatırımları, yatırımlarının, yatırımlarında, yatırımlarından, yatırımlarını, yatırımlarına, yatırımlarıyla, varlıkları, varlıklarının, varlıklarında, varlıklarından, varlıklarını, varlıklarına, varlıklarıyla,
        marjının, marjında, marjından, marjını, marjına, marjıyla, ücretinin, ücretinden, ücretini, ücretine, ücretiyle, kirası, kirasının, kirasında, kirasından, kirasını, kirasına, kirasıyla, nüfusu, nüfusunun, nüfusunda, nüfusundan, nüfusunu, nüfusuna, nüfusuyla, rekoltesi, rekoltesinin, rekoltesinde, rekoltesinden, rekoltesini, rekoltesine, rekoltesiyle, büyümesinin, büyümesinde, büyümesinden, büyümesini, büyümesine, büyümesiyle, tedariki, tedarikinin,
        tedarikinde, tedarikinden, tedarikini, tedarikine, tedarikiyle, kredisi, kredisinin, kredisinde, kredisinden, kredisini, kredisine, kredisiyle, mevduatı, mevduatının, mevduatında, mevduatından, mevduatını, mevduatına, mevduatıyla, temettüsü, temettüsünün, temettüsünde, temettüsünden, temettüsünü, temettüsüne, temettüsüyle,
        sevkiyatı, sevkiyatları, tedarik, stokları, hasat, rekolte, tüketimi, vaka, vaka sayısı, ölüm, kaza, bağış, reyting, destek oranı,
        ortalama fiyat, ortalama fiyatı, ortalama fiyatlar, ücreti, ücretleri, ücretinde, gas ücreti, işlem ücreti, işlem ücretleri, ağırlığının, cüzdan sayısı, işlem sayısı, adres sayısı, üye sayısı, işletme sayısı, ihracatında, ihracatının, üretiminde, üretiminin, satışlarında, satışlarının, sayısında, sayısının,
        zorluk seviyesi, zorluk, zorluğu, madencilik zorluğu, hash oranı, hash gücü, serveti, servetinin, serveti de,
        satışlarda, üretimde, ihracatta, ithalatta, teslimatlarda, gelirlerde, siparişlerde,
        gelir, gelirler, gelirleri, gelirini, geliri, hasılat, hasılatı, ciro, cirosu, cirosunu, satış gelirleri, satışlar, satışları, satışlarını, satış, satışı, net satışlar, kar, kâr, karı, kârı, karını, kârını, net kar, net kâr, net karı, net kârı, net dönem karı, faaliyet karı, faaliyet kârı, brüt kar, brüt kâr, esas faaliyet karı, vergi öncesi kar, kâr marjı, kar marjı, marj, marjı, marjlar, favök, favök marjı, hisse başına kar, hisse başına kâr, zarar, zararı, net zarar, net zararı, bilanço kârı
        gsyh, gsyih, gayri safi yurt içi hasıla, ekonomi, ekonomisi, büyüme, büyümesi, büyüdü, büyüyerek, ekonomik büyüme, büyüme oranı, enflasyon, enflasyonu, enflasyonun, tüfe, üfe, yi-üfe, yıllık enflasyon, aylık enflasyon, çekirdek enflasyon, tüketici fiyatları, üretici fiyatları, tüketici fiyat endeksi, işsizlik, işsizlik oranı, istihdam, ücret, ücretler, asgari ücret, maaş, maaşlar, emekli maaşı, zam, zammı, zam oranı, memur zammı, nüfus
        faiz, faizi, faizler, faizleri, politika faizi, faiz oranı, faiz oranları, mevduat faizi, kredi faizi, konut kredisi, tahvil, tahvil faizi, tahvil getirisi, tahvil faizleri, getiri, getirisi, getirileri, bono, iskonto, gösterge tahvil, hazine, kupon, kira getirisi, temettü, temettü verimi, kar payı, kâr payı, bedelsiz, sermaye artırımı, bedelli
        pay, payı, payını, payının, paya, payına, pazar payı, pazar payını, hissesini satın, ortaklık payı, ortaklık, iştirak, sermayenin, sermayesinin, sermayesi, oy hakkı, oy hakları, oy oranı, oyların, halka açıklık, geri alım, pay geri alım, devraldı, satın aldı, satın alma
        kullanıcı, kullanıcı sayısı, abone, abone sayısı, müşteri, müşteri sayısı, yolcu, yolcu sayısı, turist, ziyaretçi, üretim, üretimi, sanayi üretimi, kapasite, kapasite kullanım oranı, teslimat, teslimatlar, sevkiyat, sipariş, siparişler, ihracat, ihracatı, ithalat, ithalatı, dış ticaret açığı, cari açık, bütçe açığı, rezerv, rezervler, rezervleri, perakende satışlar, konut satışları, otomobil satışları, stok, stoklar, talep, arz, tüketim, hacim, hacmi, işlem hacmi
        borç, borcu, borçluluk, kredi, krediler, kredi hacmi, mevduat, takipteki krediler, takibe dönüşüm, sermaye yeterlilik oranı, aktif, aktif büyüklüğü, özkaynak, özkaynak karlılığı, varlıklar, yönetilen varlık, piyasa değeri, değerleme, nakit akışı, yatırım harcaması, maliyet, maliyetler, maliyeti, gider, giderler, harcama, harcamalar, bütçe, prim üretimi
        kira, kiralar, kira artışı, kira artış oranı, konut fiyatları, konut fiyat endeksi, gıda fiyatları, gıda, akaryakıt, benzin, motorin, elektrik, doğal gaz, tarife, vergi, vergisi, kdv, ötv, stopaj, gümrük vergisi, gümrük vergileri, gümrük tarifesi, komisyon, indirim, indirimi, ücretlendirme, teşvik
        oran, oranı, oranında kdv, ağırlık, ağırlığı, olasılık, olasılığı, ihtimal, ihtimali, anket, ankete katılanlar, katılımcıların, oy, seçmen, tahmin, tahmini, tahminler, beklenti, beklentisi, beklentiler, hedef, hedefi, verimlilik, emisyon, doluluk oranı, yukarı adım, yukarı adım kuralı, volatilite, güven endeksi, tüketici güven endeksi, pmi, katkı, kazançlılık, bahşiş, mobil reklam gelirleri, reklam gelirleri
    """),
    percent_words=words("yüzde, yüzdelik, yuzde"),
    point_words=words("puan, puandan, puana, puanla, puanda, puanlık, puanın, puanı"),
    percentage_point_words=words("yüzde puan, yüzdelik puan, yüzde puanlık"),
    basis_point_words=words("baz puan, baz puanlık, bp"),
    periods={
        Period.OPEN: words(
            "açılışta, açılış, açılışında, açıldı, açılan, güne başladı, güne başlayan, başladı, başlarken, günün açılışında, gong, açılış seansında, ilk işlemlerde, güne yükselişle başladı, güne düşüşle başladı, haftaya başladı, işlemlerin başında, açılışla"
        ),
        Period.CLOSE: words("""
            kapandı, kapanış, kapanışta, kapanışı, kapattı, kapatan, kapatıldı, kapanan, tamamladı, tamamlayan, tamamlandı, tamamlarken, bitirdi, bitiren, sonlandırdı, günü, günü kapattı, günü tamamladı, gün sonunda, seansı tamamladı, seansı kapattı, kapanışla, sona erdi, kapanırken, kapatırken, seans sonunda, günün sonunda, kapanışını yaptı, noktaladı, bitirirken, ikinci seansı
        """),
        Period.DAY: words(
            "haftanın ilk günü, haftanın ilk gününde, haftanın ilk gününü, haftanın ilk gününe, haftanın ilk işlem günü, haftanın ilk işlem gününde, haftanın ilk işlem gününü, haftanın ilk işlem gününe, haftanın ilk seansında, haftanın ilk seansını, haftanın son günü, haftanın son gününde, haftanın son gününü, haftanın son gününe, haftanın son işlem günü, haftanın son işlem gününde, haftanın son işlem gününü, haftanın son işlem gününe, haftanın son seansında, haftanın son seansını, haftanın ikinci günü, haftanın ikinci gününde, haftanın ikinci gününü, haftanın ikinci gününe, haftanın ikinci işlem günü, haftanın ikinci işlem gününde, haftanın ikinci işlem gününü, haftanın ikinci işlem gününe, haftanın ikinci seansında, haftanın ikinci seansını, haftanın üçüncü günü, haftanın üçüncü gününde, haftanın üçüncü gününü, haftanın üçüncü gününe, haftanın üçüncü işlem günü, haftanın üçüncü işlem gününde, haftanın üçüncü işlem gününü, haftanın üçüncü işlem gününe, haftanın üçüncü seansında, haftanın üçüncü seansını, haftanın dördüncü günü, haftanın dördüncü gününde, haftanın dördüncü gününü, haftanın dördüncü gününe, haftanın dördüncü işlem günü, haftanın dördüncü işlem gününde, haftanın dördüncü işlem gününü, haftanın dördüncü işlem gününe, haftanın dördüncü seansında, haftanın dördüncü seansını, haftanın beşinci günü, haftanın beşinci gününde, haftanın beşinci gününü, haftanın beşinci gününe, haftanın beşinci işlem günü, haftanın beşinci işlem gününde, haftanın beşinci işlem gününü, haftanın beşinci işlem gününe, haftanın beşinci seansında, haftanın beşinci seansını, günlük, düne göre, dünkü kapanışına göre, önceki seansa göre, bir önceki seansa göre, önceki işlem gününe göre, bir önceki işlem gününe göre, son kapanışa göre, gün içindeki, bir günde, tek günde, kapanışa göre, kapanışına göre, önceki kapanışına göre, önceki kapanışa göre, önceki güne göre, bir önceki kapanışa göre, önceki kapanışının, dünkü kapanışa göre, bir önceki güne göre, son 24 saatte, 24 saatte, günlük bazda, gün bazında, önceki kapanışın, gün boyunca"
        ),
        Period.INTRADAY: words(
            "gün içinde, gün içi, gün ortasında, öğle saatlerinde, seans içinde, ilk yarıda, günün ilk yarısında, ilk seansta, öğleden sonra, sabah saatlerinde, saat itibarıyla, şu sıralarda, şu dakikalarda, şu anda, işlem görüyor, işlem gören, işlem gördü, seyrediyor, seyreden, seyrediyordu, bulunuyor, günün ilk saatlerinde, akşam saatlerinde, günün ikinci yarısında, en yüksek, en düşük, itibarıyla, ilk seansı, bir ara"
        ),
        Period.PREMARKET: words(
            "piyasa öncesi, piyasa öncesinde, açılış öncesi, açılış öncesinde, seans öncesi, seans öncesinde, ön piyasa, premarket, açılıştan önce, piyasa açılmadan önce, piyasa öncesi işlemlerde, endeks vadelileri, endeks vadeli kontratlar, vadeli kontratları"
        ),
        Period.AFTER_HOURS: words(
            "kapanış sonrası, kapanış sonrasında, seans sonrası, seans sonrasında, piyasa sonrası, mesai sonrası, kapanışın ardından, kapanıştan sonra, after hours, piyasa kapanışı sonrası, kapanış sonrası işlemlerde, seans dışı, piyasa kapandıktan sonra, akşam seansında"
        ),
        Period.WEEK: words(
            "haftalık, hafta boyunca, bu hafta, geçen hafta, haftayı, bir haftada, son bir haftada, hafta içinde, haftalık bazda, hafta genelinde, son bir hafta, geçtiğimiz hafta, haftanın, geride bırakılan haftada, hafta bazında"
        ),
        Period.MONTH: words(
            "aylık, ay boyunca, bu ay, geçen ay, bir ayda, son bir ayda, ay içinde, aylık bazda, ay genelinde, ayı, son 30 günde, ocak ayında, şubat ayında, mart ayında, nisan ayında, mayıs ayında, haziran ayında, temmuz ayında, ağustos ayında, eylül ayında, ekim ayında, kasım ayında, aralık ayında"
        ),
        Period.QUARTER: words(
            "yılın ilk çeyreğinde, yılın ikinci çeyreğinde, yılın üçüncü çeyreğinde, yılın son çeyreğinde, ilk çeyrekte, ikinci çeyrekte, üçüncü çeyrekte, son çeyrekte, çeyreklik, çeyrek bazda, bu çeyrekte, geçen çeyrekte, üç ayda, son üç ayda, çeyrek boyunca, son 3 ayda"
        ),
        Period.YEAR: words(
            "yıllık, son bir yılda, geçen yıl, bir yılda, son 12 ayda, yıllık bazda, son bir yıl, 52 hafta, 12 ayda, geçtiğimiz yıl"
        ),
        Period.YTD: words(
            "yıl başından bugüne, yılbaşından bu yana, yıl başından bu yana, bu yıl, yılbaşından beri, yıl başından beri, yıl başından itibaren, yılın başından bu yana, yılbaşına göre, yılbaşı başlangıç değerine göre, yılbaşı değerine göre, yılbaşındaki değerine göre, 2025'te, 2026'da, yıl içinde, yılbaşından itibaren, yılın başından beri"
        ),
        Period.SINCE: words(
            "yılın ilk yarısında, yılın ikinci yarısında, yılın ilk altı ayında, bu yana, beri, halka arzından bu yana, halka arz fiyatına göre, halka arzdan bu yana, itibaren, tarihinden beri, tarihinden bu yana, beş yılda, son beş yılda, altı ayda, son altı ayda, son 5 yılda, son 6 ayda"
        ),
        Period.FROM_HIGH: words(
            "zirvesinden, zirveden, zirvesine göre, en yüksek seviyesinden, rekor seviyesinden, tarihi zirvesinden, tepe noktasından, en yükseğinden, rekorundan"
        ),
        Period.FROM_LOW: words(
            "dibinden, dipten, en düşük seviyesinden, dip seviyesinden, dip noktasından, en düşüğünden"
        ),
    },
    qualifiers={
        Qualifier.OVER: words(
            "den fazla, dan fazla, ten fazla, tan fazla, fazla, üzerinde, aşkın, aştı, aşan, en az, in üzerinde, ın üzerinde, un üzerinde, nin üzerinde, üstünde, geçti, ü aşkın, i aşkın, den daha fazla, u aşan"
        ),
        Qualifier.NEARLY: words(
            "yakın, e yakın, a yakın, ye yakın, neredeyse, hemen hemen, yaklaştı, yaklaşan, den az, dan az, altında, nerdeyse, az kalsın, e yaklaşan, a yaklaşan"
        ),
        Qualifier.ABOUT: words(
            "yaklaşık, civarında, civarı, dolayında, kadar, aşağı yukarı, ortalama, dolaylarında, takriben, ortalama olarak, bandında, seviyelerinde"
        ),
        Qualifier.AS_MUCH_AS: words(
            "en fazla, en çok, e varan, a varan, ye varan, ya varan, varan, e kadar, a kadar, ye kadar, ya kadar, azami, maksimum, e ulaşan, a ulaşan, lere varan, lara varan"
        ),
    },
    number_words=numbers(
        "bir 1, iki 2, üç 3, dört 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, on beş 15, yirmi 20, otuz 30, kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90, yarım 0.5, bir buçuk 1.5, iki buçuk 2.5"
    ),
    magnitudes=words(
        "bin, milyon, milyar, trilyon, yüz, milyonluk, milyarlık, trilyonluk, mn, mlr, milyona, milyara, milyonun, milyarın, bini"
    ),
    range_words=words("ile, ila, ve, den, dan"),
    range_openers=words(
        "arasında, arasındaki, arası, aralığında, aralığındaki, bandında, bandındaki, ila arasında"
    ),
    partitives=words(
        "payı, pay, hissesi, hissesini, hissesine, oranında hisse, hisse, hisselik, ortaklık, paya, payını, katılımcıların, halkın, türklerin, indirim, kdv, stopaj, ini oluştururken, unu oluştururken, faizli, faizle"
    ),
    negations=words(
        "değil, değildi, olmadı, yok, olmaksızın, yükselmedi, düşmedi, artmadı, kazanmadı, kaybetmedi, değişmeden, yerine, yalanladı, aksine, etmedi, olmadan, yapmadı, azalmadı, gerilemedi, yükselmeden"
    ),
    conditionals=words(
        "eğer, olursa, düşerse, yükselirse, artarsa, gerilerse, kırılırsa, aşarsa, halinde, durumunda, olabilir, yükselebilir, düşebilir, gerileyebilir, artabilir, belki, muhtemel, muhtemelen, olası, ihtimali var, ise de, riski, kaybedebilir, kazanabilir, takdirde, senaryoda, senaryosunda, olurdu, olacaktı, kalırsa, edebilir, sağlayabilir"
    ),
    forecasts=words("""
        bekleniyor, beklenen, bekliyor, bekliyoruz, beklediklerini, beklediğini, öngörülüyor, öngörüyor, öngördü, öngörü, öngörüsü, öngörülen, tahmin ediliyor, tahmin ediyor, tahmin etti, tahmininde, tahminini, tahmin edilen, hedefliyor, hedefleniyor, hedefliyoruz, hedefledi, planlıyor, planlanıyor, projeksiyon, projeksiyonu, beklentisinde, beklentisini, konsensüs
        yükselecek, düşecek, artacak, gerileyecek, azalacak, büyüyecek, ulaşacak, çıkacak, inecek, kazanacak, kaybedecek, olacak, gelecek yıl, önümüzdeki yıl, önümüzdeki çeyrek, gelecek çeyrek, 2030'a kadar, beklenirken, beklenmekte, tahmin edildi, artacağı, düşeceği, yükseleceği, gerileyeceği, büyüyeceğini, artacağını, düşeceğini, yükseleceğini
    """),
    targets=words(
        "hedefini, hedeflerini, hedef fiyat, hedef fiyatı, hedef fiyatını, hedef fiyatına, fiyat hedefi, yükseliş potansiyeli, getiri potansiyeli, prim potansiyeli, potansiyel, potansiyeli, artış potansiyeli, adil değer, direnç, destek, direnci, desteği, zarar kes, stop-loss, potansiyel getiri, destek seviyesi, direnç seviyesi, yükselme potansiyeli, düşüş potansiyeli, hedef değer"
    ),
    past_references=words(
        "geçen yılın, önceki yılın, önceki yıl, geçen yılki, 2015'te, 2016'da, 2017'de, 2018'de, 2019'da, 2020'de, 2021'de, 2022'de, 2023'te, o dönemde, o zaman, geçmişte, tarihinde, krizi sırasında, kriz döneminde, bir yıl önce, iki yıl önce, yıllar önce, önceki gün, bir önceki gün, bir önceki hafta, bir önceki ay, bir önceki seansta, önceki seansta, düşmüştü, yükselmişti, artmıştı, kaybetmişti, kazanmıştı, gerilemişti, önceki haftaki, seviyesindeydi"
    ),
    comparisons=words("""
        göre, yılın aynı dönemine göre, geçen yılın aynı dönemine göre, aynı dönemine göre, aynı çeyreğine göre, aynı ayına göre, önceki yıla göre, geçen yıla göre, önceki aya göre, önceki çeyreğe göre, yıllık bazda, yıllık olarak, çeyreklik bazda, aylık bazda, kıyasla, karşılaştırıldığında, nazaran, aynı dönem, aynı dönemi, geçen yılın aynı, bir önceki yılın, beklentinin üzerinde, beklentinin altında, beklentilerin üzerinde, beklentilerin altında, beklentileri aştı, beklentilere paralel
        mevsimsellikten arındırılmış, yıllıklandırılmış, karşı, oranla, endekse göre, daha iyi, daha kötü, beklenenden, tahminlerin üzerinde, tahminlerin altında, ortalamasının
    """),
    discounts=words(
        "indirim, indirimli, indirimle, indirimi, iskonto, iskontolu, kampanya, kupon, hediye çeki, nakit iade, taksit, fırsat, ucuz fiyata, kasım indirimi, indirim kodu, promosyon, tasarruf"
    ),
    respectively=words("sırasıyla, sırası ile, ayrı ayrı, her biri, her birinde"),
    anaphora=words(
        "hisse, hisseler, hisseleri, hissesi, şirket hissesi, şirket hisseleri, şirketin hisseleri, şirketin hissesi, hisse senedi, bankanın hisseleri, endeks, gösterge endeks, endeksi, para birimi, kripto para, kripto para birimi, değerli metal, sarı metal, kur, dolar endeksi, söz konusu hisse, hisselerinde, firmanın hisseleri, payları, emtia, parite, kontrat, borsa"
    ),
    conjunctions=words(
        "ve, ile, ayrıca, hem, veya, ya da, yanı sıra, birlikte, beraber, bunu, takip etti, izledi"
    ),
    clause_breaks=words(
        "iken, ancak, fakat, ama, oysa, buna karşın, buna karşılık, öte yandan, bununla birlikte, bu arada, buna rağmen, rağmen, nedeniyle, dolayısıyla, ardından, sonra, önce, sonrasında, dolayı, ise, diğer yandan, diğer taraftan, üzerine, sayesinde, çünkü, böylece, bu gelişmeyle, karşın, halbuki, yüzünden, aynı zamanda, olurken, kapanırken, tarafında, cephesinde, bazında, bunun yanında, ayrıca"
    ),
    link_markers=words("ayrıca okuyun, bunu da okuyun, okuyun, ilgili haber, ayrıca bakın"),
    tail_headers=words("""
        ilgili haberler, ilgili haber, ilgili içerikler, ilgili içerik, ilgili yazılar, ilgili konular, benzer haberler, benzer içerikler, diğer haberler, diğer içerikler, diğer yazılar, ayrıca okuyun, bunu da okuyun, bunlar da ilginizi çekebilir, ilginizi çekebilir, ilginizi çekebilecek haberler, okumaya devam et, devamını oku, haberin devamı, daha fazla, daha fazla haber, daha fazla oku, daha fazlası, son haberler, son dakika, son dakika haberleri, son eklenenler, en son haberler
        en çok okunanlar, en çok okunan, en çok okunan haberler, çok okunanlar, popüler haberler, popüler, öne çıkanlar, öne çıkan haberler, gündem, manşetler, editörün seçtikleri, editörün seçimi, önerilenler, önerilen haberler, sizin için seçtiklerimiz, sizin için önerilenler, tavsiye edilen, etiketler, konular, reklam, sponsorlu içerik, video, galeri, bir sonraki haber, önceki haber, sonraki haber, bakmadan geçme, kaçırmayın, haberler, yorumlar
    """),
    byline_markers=words(
        "yazar hakkında, yazar, haber merkezi, muhabir, editör, haberi hazırlayan, derleyen, çeviri, tüm hakları saklıdır, telif hakkı, bizi takip edin, abone ol, bültenimize, yazarın diğer yazıları"
    ),
    disclosure_markers=words(
        "yasal uyarı, yatırım tavsiyesi değildir, yatırım danışmanlığı, yatırım tavsiyesi, sorumluluk reddi, çekince, burada yer alan yatırım bilgi, çıkar çatışması, ytd değildir, bilgilendirme amaçlıdır, hissesine sahip, pozisyonu bulunmuyor, açıklama, geçmiş performans"
    ),
    share_widget_markers=words(
        "paylaş, facebook'ta paylaş, twitter'da paylaş, x'te paylaş, whatsapp'ta paylaş, haberi paylaş, bu haberi paylaş, bağlantıyı kopyala, linki kopyala, yazdır, e-posta gönder, kaydet, yorum yap, tweetle, takip et, favorilere ekle, linkedin'de paylaş"
    ),
    list_headers=words(
        "en çok yükselenler, en çok düşenler, en çok artanlar, en çok azalanlar, en çok değer kazananlar, en çok değer kaybedenler, en çok kazandıranlar, en çok kaybettirenler, yükselenler, düşenler, kazananlar, kaybedenler, en çok yükselen hisseler, en çok düşen hisseler, en fazla yükselen, en fazla düşen, en çok kazandıran, en çok kaybettiren, en fazla değer kazanan, en fazla değer kaybeden, en çok işlem gören, en çok yükselen, en çok düşen, en çok kazandıranı, en çok kaybettireni, en çok kazananı, en çok kaybedeni, en çok yükseleni, en çok düşeni, günün kazandıranı, günün kaybettireni, günün kazananı, günün kaybedeni, günün yükseleni, günün düşeni, en çok kazandıranları, en çok kaybettirenleri, günün kazandıranları, günün kaybettirenleri, günün kazananları, günün kaybedenleri, günün yükselenleri, günün düşenleri, günün en çok yükselenleri, günün en çok düşenleri, günün en çok kazandıranları, günün en çok kaybettirenleri, günün en çok kazananları, günün en çok kaybedenleri, tavan yapan hisseler, taban yapan hisseler, en çok gerileyen"
    ),
    winners=words("yüksel, artan, kazan"),
    losers=words("düşen, azalan, kayb, gerileyen"),
    weekdays=words("pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar"),
    months=words("ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık"),
    relative_days={
        "bugün": 0,
        "dün": -1,
        "bu sabah": 0,
        "bu akşam": 0,
        "yarın": 1,
        "önceki gün": -2,
        "dün akşam": -1,
        "evvelsi gün": -2,
        "dün gece": -1,
    },
    look_alikes=words("""
        yükselişin lokomotifi, yükselişin öncüsü, yükselişin öncüleri, yükselişin mimarı, düşüşün lokomotifi, düşüşün öncüsü, düşüşün öncüleri,
        kur etkisi, kur etkisini, kur etkisinden, kur etkisiyle, kur etkileri, kur etkilerinden, kur farkı, kur farkından, kur farkları, kur riski, kur korumalı, sabit kur, sabit kurla, sabit kurlarla, sabit kurlar,
        satış baskısıyla, satış baskısının, satış baskısına, satış baskısından, satış eğilimi, satış eğilimiyle, satış yönlü, satışların etkisiyle, satış dalgası, satış dalgasıyla, satış dalgasının, satışlar sertleşti, satışlar sürerken, satış ağırlıklı, kar satışları, kâr satışları, kâr satışlarıyla, kar satışlarıyla, kâr satışlarının, kar satışlarının, kâr realizasyonu, kar realizasyonu,
        çıktı aldı, ortaya çıktı, öne çıktı, karşı karşıya, çıkış yaptı, ihaleyi kazandı, davayı kazandı, seçimi kazandı, maçı kazandı, seçimi kaybetti, davayı kaybetti, hayatını kaybetti, hayatını kaybeden, can kaybı, ödül kazandı, iş kaybı, kayıp yıl, ödül kazanan, ihaleyi kazanan, maçı kaybetti
        indi bindi, uçağı indi, uçak indi, uçak düştü, ekime başladı, taban fiyat, taban maaş, taban puan, tavan fiyat uygulaması, kırmızı et, kırmızı bülten, kırmızı çizgi, kırmızı ışık, yeşil enerji, yeşil tahvil, yeşil dönüşüm, yeşil mutabakat, pozitif görünüm, negatif görünüm, pozitif etki, negatif etki, olumlu etki
        yukarıda belirtilen, aşağıda belirtilen, yukarı revize, aşağı revize, faiz artışı, faiz indirimi, faiz artırımı, fiyat artışı, fiyat artışları, nüfus artışı, maaş artışı, sermaye artışı, ücret artışı, vergi artışı, artı değer, kar yağışı
        en yüksek seviyesi, en düşük seviyesi, en yüksek seviyede, en düşük seviyede, yana en yüksek, yana en düşük, beri en yüksek, beri en düşük, den bu yana en yüksek, den bu yana en düşük, den beri en yüksek, den beri en düşük, den bu yana en büyük, den beri en büyük, den bu yana ilk
    """),
    level_words=words(
        "seviyesinde, seviyesine, düzeyinde, düzeyine, olarak gerçekleşti, olarak açıklandı, olarak kaydedildi, seviyesindeydi, oranıyla, olarak ölçüldü, olarak belirlendi"
    ),
    change_columns=words("değişim, değ., fark, günlük değişim, getiri"),
    month_phrases=words(
        "ocakta, şubatta, martta, nisanda, mayısta, haziranda, temmuzda, ağustosta, eylülde, ekimde, kasımda, aralıkta"
    ),
    year_phrases=words("{}'te, {}'de, {}'ta, {}'da, {} yılında"),
    duration_openers=words("son, geçen, geride kalan"),
    duration_units={
        Period.DAY: words("günde, gündür, günlük, işlem gününde, seansta"),
        Period.WEEK: words("haftada, haftadır, haftalık"),
        Period.MONTH: words("ayda, aydır, aylık, aylık dönemde"),
        Period.YEAR: words("yılda, yıldır, yıllık"),
    },
    time_units={
        Period.DAY: words("gün, günlük, bugün"),
        Period.WEEK: words("hafta, haftalık"),
        Period.MONTH: words("ay, aylık"),
        Period.QUARTER: words("çeyrek"),
        Period.YEAR: words("yıl, yıllık"),
    },
)
