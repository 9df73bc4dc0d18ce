"""The commonest small words of languages in Latin, Cyrillic and Arabic script: what tells a language at sight.

Written down by hand: articles, prepositions, conjunctions, forms of "to be", pronouns. A word that several languages
share counts for each in part, so overlaps do no harm.
"""

from collections.abc import Mapping
from functools import cache

COMMON_WORDS: Mapping[str, str] = {
    "en": "the of and to in a is that for it with as was on be at by this have from or had not are but were they which an its has after than would who will been their said more also when he his she her we you about up over into",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
    "nl": "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij door uit naar heeft wordt deze nog worden werd wel meer dit hij ze zich hebben geen over tegen kan tot jaar nu",
    "sv": "och i att en som på är av för med till den det har inte om ett men var sig så från vi kan när under efter vid skulle också han eller de nu över där mot ut vad än blir finns",
    "da": "og i at det en er til af på for med den der som de har ikke et var fra han vi kan men om så sig ved også blev over efter hvor når skal eller nu mod mere bliver efter blandt ud",
    "no": "og i det på er som en for til med at av har de ikke den om et men var seg så fra kan ble etter vil også ved han eller når skal over ut opp blir mot mer være hun dette noe",
    "fi": "ja on ei että se oli myös ovat joka mutta kun sen mukaan ole kuin tai hän jo niin vuonna ovat sekä voi olisi nyt vain mitä jos jonka ollut kanssa kuitenkin tämä",
    "fr": "de la le et les à des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont aux avec son cette ou ses mais comme ont être sa été elle leur nous après deux ces fait",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este ya entre fue está desde son sobre también hasta hay donde han porque tras durante",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando há nos já está também só pelo pela até isso são após",
    "it": "di e il che la in a un per è del una non con i le della da si sono ha dei alla al più come delle nel gli lo anche ma ai su questo alle dal stato nella tra se essere dopo dalla degli",
    "ro": "de și în a la cu pe care din o nu să un mai este pentru au că s fost se ce au după sau dar ale prin lui sunt cel va către fi această o între iar lei",
    "ca": "de la que i el a en un per les del una amb els és no es al ha més dels o però com son va aquest",
    "pl": "w i na z do się nie że to jest o jak po za od przez dla są ze co które ale przy tym może był jego roku czy tak tego który już także oraz było będzie",
    "cs": "a se v na je že o s z do i to k ve pro za by ale si po jako podle od jsou který tak které však při jeho nebo už jen také bude byl před roku",
    "sk": "a sa v na je že o s z do i to k vo pre za by ale si po ako podľa od sú ktorý tak ktoré však pri jeho alebo už len tiež bude bol pred roku",
    "hu": "a az és hogy nem is egy meg ez azt volt van már csak el mint ki még de ha vagy lesz pedig szerint között után lehet majd több ezt ami",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra var en ise ne ama göre olduğu yüzde oldu olduğunu üzerinde ancak her ya yıl diye",
    "id": "yang dan di dari dengan untuk pada ini itu dalam tidak akan juga ke oleh ada telah sebagai adalah karena bisa lebih atau saat sebesar bahwa para hingga tersebut menjadi setelah masih sudah secara tahun",
    "ms": "yang dan di dengan untuk pada ini itu dalam tidak akan juga ke oleh ada telah sebagai adalah kerana boleh lebih atau manakala sebanyak bahawa berkata kepada daripada mata turut sen bagi ialah",
    "vi": "và của là có các cho được trong không một với những đã này người khi về từ đến như để ra năm tại vào trên sẽ lại nhiều theo sau cũng còn",
    "ru": "и в не на что с по как это из к за от он а для его но года о так до или было также при все у их был она быть которые чем после уже млн компании более",
    "uk": "і в не на що з до за та у як це від про для його але року або є й також при із їх був вона бути які після вже більше він цей ще під через",
    "bg": "и на да в от за е с се не по ще са като че това до при но а след си или тази има го",
    "ar": "في من على إلى أن عن التي الذي مع هذا ما كما بعد لا كان هذه بين قد خلال أو كل وقد منذ عند ذلك بنسبة حيث إن",
    "fa": "و در به از که این را با است برای آن یک های شد خود تا می بر بود هم شده او کرد نیز یا اما ها درصد دو",
    "ur": "کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں ایک بھی یہ تھا گیا",
}

HEADLINE_WORDS = (
    "ihsg saham turun naik anjlok ambles ambrol ambruk melesat meroket terbang melonjak lompat ditutup dibuka melemah menguat terkoreksi hari ini usai jadi lebih lagi harga laba rugi emiten nyaris hampir gegara sudah masih tembus penutupan pagi"
    " kemarin pekan minyak emas karena saat bisa tapi dengan yang sesi bikin asing borong sambut"
)
"""What headlines of Indonesia are made of, and those of no other language have two of."""


@cache
def small_words(lang: str) -> frozenset[str]:
    """Return the small words of a language; none for a language without a list."""
    return frozenset(COMMON_WORDS.get(lang, "").split())
