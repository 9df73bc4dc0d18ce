"""Persian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="fa",
    name="Persian",
    experimental=True,
    decimal=".",
    rises=words("""
        افزایش, افزایش یافت, رشد کرد, رشد, صعود کرد, صعود, جهش, جهش کرد, بالا رفت, گران شد, تقویت شد, سود کرد, مثبت, صعودی
    """),
    falls=words("""
        کاهش, کاهش یافت, افت, افت کرد, سقوط, سقوط کرد, ریزش, ریزش کرد, پایین آمد, ارزان شد, تضعیف شد, ضرر کرد, منفی, نزولی, نزول
    """),
    flat=words("""
        بدون تغییر, ثابت
    """),
    price_nouns=words("""
        سهام, سهم, سهام شرکت, شاخص, بورس, ارز, دلار, طلا, نفت, بشکه, قیمت سهام, معاملات آتی
    """),
    metric_nouns=words("""
        درآمد, درآمدها, فروش, سود خالص, سودآوری, حاشیه سود, هزینه, هزینه‌ها, زیان, تولید ناخالص داخلی, اقتصاد, رشد اقتصادی, تورم, نرخ تورم, بیکاری, نرخ بهره, بهره, بازدهی, وام, سهم بازار, سهامداری, سود سهام, دستمزد, حقوق, اجاره, سفارش, تولید, صادرات, واردات, حجم معاملات, مشتریان, کاربران, مسافران, کارکنان, بدهی, کسری, مالیات, تعرفه, تخفیف, احتمال, نظرسنجی, پیش‌بینی, تقاضا, مصرف, ارزش بازار
    """),
    percent_words=words("""
        درصد, درصدی
    """),
    point_words=words("""
        واحد, پله
    """),
    percentage_point_words=words("""
        واحد درصد, درصد واحد
    """),
    basis_point_words=words("""
        واحد پایه
    """),
    magnitudes=words("""
        هزار, میلیون, میلیارد, تریلیون
    """),
    range_words=words("""
        تا, و
    """),
    range_openers=words("""
        بین, از
    """),
    partitives=words("""
        از, از سهام
    """),
    negations=words("""
        نه, نکرد, نیافت, بدون
    """),
    conditionals=words("""
        اگر, ممکن است, شاید, می‌تواند
    """),
    forecasts=words("""
        پیش‌بینی می‌شود, انتظار می‌رود, خواهد یافت, برآورد
    """),
    targets=words("""
        قیمت هدف
    """),
    past_references=words("""
        سال گذشته, یک سال پیش, روز قبل
    """),
    comparisons=words("""
        نسبت به, در مقایسه با, سالانه
    """),
    respectively=words("""
        به ترتیب
    """),
    anaphora=words("""
        سهام این شرکت, این سهم, شاخص
    """),
    conjunctions=words("""
        و, همچنین
    """),
    clause_breaks=words("""
        در حالی که, اما, ولی, پس از, زیرا
    """),
    tail_headers=words("""
        بیشتر بخوانید, مطالب مرتبط, اخبار مرتبط, همچنین بخوانید
    """),
    level_words=words("""
        به
    """),
    periods={
        Period.CLOSE: words("در پایان معاملات, بسته شد, در پایان روز"),
        Period.OPEN: words("در آغاز معاملات"),
        Period.WEEK: words("این هفته, هفته گذشته, هفتگی"),
        Period.MONTH: words("این ماه, ماه گذشته, ماهانه"),
        Period.YEAR: words("سالانه, در یک سال"),
        Period.YTD: words("از ابتدای سال"),
    },
    qualifiers={
        Qualifier.OVER: words("بیش از, بیشتر از"),
        Qualifier.NEARLY: words("نزدیک به, کمتر از"),
        Qualifier.ABOUT: words("حدود, تقریبا"),
        Qualifier.AS_MUCH_AS: words("تا"),
    },
    number_words=numbers("نیم 0.5, یک 1, دو 2, سه 3, چهار 4, پنج 5, شش 6, هفت 7, هشت 8, نه 9, ده 10"),
    relative_days={"امروز": 0, "دیروز": -1},
)
