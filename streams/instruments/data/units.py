"""What moneys are called in one word: a person who asks for "leu" or "円" means the money, not the stock with that code.

Names after Unicode CLDR's currency names; where several moneys share one, the most traded comes first (BIS triennial survey).
The finder of names in texts does not read this table: there "元" and "real" are mostly no subject.
"""

_ROWS = """
dollar dollars dolar dolares|USD AUD CAD NZD SGD HKD TWD
美元 美金 달러 ドル 米ドル|USD
euro euros|EUR
pound pounds sterling quid|GBP EGP LBP SDG SYP
yen 円 圓 엔 日圓|JPY
yuan renminbi 元 人民币 人民幣|CNY TWD HKD
won 원|KRW
franc francs franken|CHF XOF XAF CDF RWF
rupee rupees|INR PKR LKR NPR MUR SCR
rupiah|IDR
ringgit|MYR
baht|THB
peso pesos|MXN PHP ARS CLP COP UYU DOP CUP
real reais reals|BRL
sol soles|PEN
krona kronor|SEK ISK
krone kroner|NOK DKK
zloty zlotys zlote|PLN
forint forints|HUF
koruna korun koruny|CZK
leu lei|RON MDL
lev leva|BGN
dinar dinars|RSD KWD JOD IQD BHD TND DZD LYD MKD
lira liras|TRY
ruble rouble rubles roubles|RUB BYN
hryvnia hryvnias|UAH
tenge|KZT
som|KGS UZS
sum|UZS
somoni|TJS
manat|AZN TMT
lari|GEL
dram|AMD
lek|ALL
rand|ZAR
naira|NGN
cedi cedis|GHS
shilling shillings|KES TZS UGX SOS
birr|ETB
kwanza|AOA
kwacha|ZMW MWK
pula|BWP
metical|MZN
loti|LSL
lilangeni|SZL
dalasi|GMD
leone|SLE
ariary|MGA
dirham dirhams|AED MAD
riyal riyals rial rials|SAR QAR OMR IRR YER
shekel shekels|ILS
afghani|AFN
taka|BDT
kyat|MMK
kip|LAK
riel|KHR
dong|VND
tugrik|MNT
pataca|MOP
kina|PGK
rufiyaa|MVR
ngultrum|BTN
quetzal|GTQ
lempira|HNL
cordoba|NIO
colon colones|CRC
balboa|PAB
guarani|PYG
boliviano|BOB
bolivar|VES
gourde|HTG
"""

CODES: dict[str, tuple[str, ...]] = {
    name: tuple(codes.split())
    for row in _ROWS.strip().splitlines()
    for names, _, codes in [row.partition("|")]
    for name in names.split()
}
"""Folded name of a money's unit -> ISO 4217 codes, the likeliest first."""
