"""Bengali."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="bn",
    name="Bengali",
    experimental=True,
    decimal=".",
    rises=words("""
        বেড়েছে, বেড়ে, বৃদ্ধি, বৃদ্ধি পেয়েছে, ঊর্ধ্বমুখী, লাফিয়ে, উঠেছে, চড়েছে, চাঙ্গা, শক্তিশালী, উত্থান, মূল্যবৃদ্ধি
    """),
    falls=words("""
        কমেছে, কমে, পতন, পড়েছে, হ্রাস, হ্রাস পেয়েছে, নিম্নমুখী, ধস, নেমেছে, নেমে, দুর্বল, দরপতন, খুইয়েছে
    """),
    flat=words("""
        অপরিবর্তিত, স্থিতিশীল
    """),
    price_nouns=words("""
        শেয়ার, শেয়ারের দাম, শেয়ারের দর, সূচক, শেয়ারবাজার, মুদ্রা, টাকা, স্বর্ণ, সোনা, তেল
    """),
    metric_nouns=words("""
        আয়, রাজস্ব, মুনাফা, নিট মুনাফা, বিক্রি, মার্জিন, ব্যয়, খরচ, বিনিয়োগ, জিডিপি, অর্থনীতি, প্রবৃদ্ধি, মূল্যস্ফীতি, বেকারত্ব, সুদ, সুদের হার, ঋণ, মালিকানা, বাজার হিস্যা, লভ্যাংশ, বেতন, ভাড়া, উৎপাদন, রপ্তানি, আমদানি, লেনদেন, গ্রাহক, যাত্রী, কর্মী, ঘাটতি, কর, শুল্ক, ছাড়, সম্ভাবনা, ভোট, পূর্বাভাস, চাহিদা
    """),
    percent_words=words("""
        শতাংশ, ভাগ
    """),
    point_words=words("""
        পয়েন্ট
    """),
    percentage_point_words=words("""
        শতাংশ পয়েন্ট
    """),
    basis_point_words=words("""
        বেসিস পয়েন্ট
    """),
    magnitudes=words("""
        হাজার, লাখ, কোটি, মিলিয়ন, বিলিয়ন
    """),
    range_words=words("""
        থেকে
    """),
    negations=words("""
        না, নেই, ছাড়া
    """),
    conditionals=words("""
        যদি, হতে পারে, সম্ভবত
    """),
    forecasts=words("""
        পূর্বাভাস, প্রত্যাশা, হবে
    """),
    targets=words("""
        লক্ষ্যমূল্য
    """),
    past_references=words("""
        গত বছর, আগের বছর, আগের দিন
    """),
    comparisons=words("""
        তুলনায়, চেয়ে
    """),
    respectively=words("""
        যথাক্রমে
    """),
    anaphora=words("""
        শেয়ারটি, কোম্পানির শেয়ার, সূচকটি
    """),
    conjunctions=words("""
        এবং, ও
    """),
    clause_breaks=words("""
        কিন্তু, তবে, যখন, অন্যদিকে
    """),
    tail_headers=words("""
        আরও পড়ুন, আরো পড়ুন, সম্পর্কিত খবর
    """),
    periods={
        Period.CLOSE: words("দিন শেষে, লেনদেন শেষে"),
        Period.OPEN: words("লেনদেনের শুরুতে"),
        Period.WEEK: words("এ সপ্তাহে, গত সপ্তাহে, সাপ্তাহিক"),
        Period.MONTH: words("এ মাসে, গত মাসে"),
        Period.YEAR: words("এক বছরে"),
        Period.YTD: words("চলতি বছর, বছরের শুরু থেকে"),
    },
    qualifiers={
        Qualifier.OVER: words("বেশি, এর বেশি"),
        Qualifier.NEARLY: words("প্রায়"),
        Qualifier.AS_MUCH_AS: words("পর্যন্ত"),
    },
    number_words=numbers("এক 1, দুই 2, তিন 3, চার 4, পাঁচ 5, ছয় 6, সাত 7, আট 8, নয় 9, দশ 10"),
    relative_days={"আজ": 0, "গতকাল": -1},
)
