"""Tamil."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="ta",
    name="Tamil",
    experimental=True,
    decimal=".",
    rises=words("""
        உயர்ந்தது, உயர்ந்தன, உயர்ந்து, உயர்வு, அதிகரித்தது, அதிகரித்துள்ளது, அதிகரிப்பு, ஏற்றம், ஏறியது, முன்னேறியது, வலுவடைந்தது
    """),
    falls=words("""
        சரிந்தது, சரிந்தன, சரிந்து, சரிவு, வீழ்ச்சி, வீழ்ந்தது, குறைந்தது, குறைந்துள்ளது, இறங்கியது, இறக்கம், இழந்தது, பலவீனமடைந்தது
    """),
    flat=words("""
        மாற்றமின்றி
    """),
    price_nouns=words("""
        பங்கு, பங்குகள், பங்கின் விலை, குறியீடு, பங்குச்சந்தை, ரூபாய், தங்கம், கச்சா எண்ணெய்
    """),
    metric_nouns=words("""
        வருவாய், லாபம், நிகர லாபம், விற்பனை, செலவு, முதலீடு, நஷ்டம், பொருளாதாரம், வளர்ச்சி, பணவீக்கம், வேலையின்மை, வட்டி, வட்டி விகிதம், கடன், பங்களிப்பு, சந்தைப் பங்கு, ஈவுத்தொகை, சம்பளம், வாடகை, உற்பத்தி, ஏற்றுமதி, இறக்குமதி, வாடிக்கையாளர்கள், பயணிகள், ஊழியர்கள், பற்றாக்குறை, வரி, தள்ளுபடி, வாக்குகள், தேவை
    """),
    percent_words=words("""
        சதவீதம், சதவிகிதம், விழுக்காடு, சதவீத
    """),
    point_words=words("""
        புள்ளிகள், புள்ளி
    """),
    magnitudes=words("""
        ஆயிரம், லட்சம், கோடி, மில்லியன், பில்லியன்
    """),
    range_words=words("""
        முதல்
    """),
    negations=words("""
        இல்லை
    """),
    conditionals=words("""
        என்றால், கூடும்
    """),
    forecasts=words("""
        எதிர்பார்க்கப்படுகிறது, கணிப்பு
    """),
    targets=words("""
        இலக்கு விலை
    """),
    past_references=words("""
        கடந்த ஆண்டு, முந்தைய நாள்
    """),
    comparisons=words("""
        ஒப்பிடுகையில், விட
    """),
    respectively=words("""
        முறையே
    """),
    anaphora=words("""
        பங்குகள், குறியீடு
    """),
    conjunctions=words("""
        மற்றும்
    """),
    clause_breaks=words("""
        ஆனால், அதேசமயம்
    """),
    tail_headers=words("""
        மேலும் படிக்க, தொடர்புடைய செய்திகள்
    """),
    periods={
        Period.CLOSE: words("முடிவில், நிறைவடைந்தது"),
        Period.OPEN: words("தொடக்கத்தில்"),
        Period.WEEK: words("இந்த வாரம், கடந்த வாரம்"),
        Period.MONTH: words("இந்த மாதம், கடந்த மாதம்"),
        Period.YTD: words("இந்த ஆண்டு"),
    },
    qualifiers={
        Qualifier.OVER: words("க்கும் மேல், க்கு மேல்"),
        Qualifier.NEARLY: words("கிட்டத்தட்ட, சுமார்"),
        Qualifier.AS_MUCH_AS: words("வரை"),
    },
    number_words=numbers("ஒன்று 1, இரண்டு 2, மூன்று 3, நான்கு 4, ஐந்து 5, ஆறு 6, ஏழு 7, எட்டு 8, ஒன்பது 9, பத்து 10"),
    relative_days={"இன்று": 0, "நேற்று": -1},
)
