"""Causes between a verb and its number: "Acme recule après l'avertissement de Beta de 3 %" tells nothing of Beta."""

from streams.extract import marks
from streams.extract.causes.before_number import without_causes_before
from streams.extract.context.strangers import holds_stranger
from streams.extract.german.causes import in_cause, without_causing
from streams.extract.marks import Mark
from streams.extract.prose.function_words import TWO_PART_VERBS
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name
from streams.text.patterns import Pattern

_AFTER = {
    "de": r"nach|dank|wegen|trotz|angesichts|aufgrund|infolge|in reaktion auf|vor dem hintergrund|im vorfeld|im (?:sog|fahrwasser|kielwasser|schlepptau|windschatten|gefolge|zuge) (?:der|des|von|einer|eines)",
    "fr": r"apres|suite a|a la suite d[eu]s?|en raison d[eu]s?|malgre|grace a|sur fond d[eu]s?|dans le sillage d[eu]s?|face a",
    "es": r"tras|despues de|por|debido a|a pesar de|gracias a|ante|a raiz de",
    "it": r"dopo|per|a causa d\w+|grazie a\w*|nonostante|malgrado|a seguito d\w+|in scia a\w*|sulla scia d\w+|dinanzi a\w*",
    "pt": r"apos|depois d[eao]s?|por causa d[eao]s?|por|devido a|apesar d[eao]s?|diante d[eao]s?|gracas a",
    "ro": r"dupa|din cauza|datorita|in urma",
    "nl": r"na|door|dankzij|ondanks|vanwege|wegens|in het kielzog van",
    "sv": r"efter|pa grund av|trots|tack vare|i spåren av|till foljd av",
    "da": r"efter|pa grund af|trods|takket vaere|som folge af",
    "no": r"etter|pa grunn av|tross|til tross for|takket vaere|som folge av",
    "pl": r"po|przez|dzieki|mimo|pomimo|wskutek|z powodu|w reakcji na|w slad za",
    "cs": r"po|kvuli|diky|navzdory|vlivem|v reakci na",
    "sk": r"po|kvoli|vdaka|napriek|vplyvom|v reakcii na",
    "hr": r"nakon|zbog|unatoc|zahvaljujuci",
    "ru": r"после|из-за|на фоне|вслед за|благодаря|несмотря на|в ответ на",
    "uk": r"після|через|на тлі|слідом за|завдяки|попри|у відповідь на",
    "id": r"setelah|usai|karena|akibat|pasca|seusai|di tengah|menyusul|seiring",
    "ms": r"selepas|kerana|akibat|susulan|di tengah|ekoran|berikutan",
    "vi": r"sau|vi|do|nho|bat chap",
    "el": r"μετα|λογω|εξαιτιας|παρα|χαρη",
}  # fmt: skip
"""Words that open a cause, folded, by language."""
_WORDS = r"(?:[^\W\d_][\w.'’-]* ){0,7}(?:[^\W\d_]{1,4}['’])?"
_CAUSES = {
    lang: Pattern(rf",? (?:[^\W\d_]{{3,}}(?:ment|mente|lich|ly) )?(?:{words}) {_WORDS}[\"«„“]?")
    for lang, words in _AFTER.items()
}
_WHEN = (
    r"(?: (?:am|zum|im|zur)(?: fruhen| spaten)? [a-z]+| (?:heute|gestern|zuletzt|zeitweise|zunachst|kraftig|deutlich|spurbar|leicht|daraufhin|vorborslich|nachborslich)){0,2}"
)  # fmt: skip
_CAUSES["de"] = Pattern(rf"{_WHEN},? (?:{_AFTER['de']}) {_WORDS}[\"«„“]?")
"""Behind a German verb it may say when or how first: "fielen am Freitag nach einem Bericht über Acme"."""
_SPLIT = frozenset(first for firsts, _ in TWO_PART_VERBS for first in firsts)
_SPLIT_VERB = Pattern(rf"\b(?:{'|'.join(sorted(_SPLIT))})(?= )")
"""A German verb whose second part stands behind the number is no word of motion alone: "legten wegen der Zahlen von Acme 3 Prozent zu"."""
_CAUSES["th"] = Pattern(r"\s?(?:หลัง|จาก|เนื่องจาก|ท่ามกลาง|ตาม|เพราะ)[^%\d]{0,40}?\s?")
"""All that stands between the verb and a name that only belongs to the cause."""
_MEASURE = Pattern(
    r"(?:-[^\W\d_]+)?(?: (?:trotz|wegen|dank|nach) (?:[a-zß-]+ ){0,3}[a-zß-]+)?[\"»“”]?,? (?:(?:de|d['’]|un|il|lo|l['’]|del|dello|dell['’]|di|em|cu|met|med|o|na|za|на|sebesar|sebanyak|hingga|sampai|κατα|pres de|plus de|mas de|casi|cerca de|oltre|circa|quasi|mais de|quase|cerca|bijna|ruim|zo['’]n"
    r"|nastan|omkring|over|nesten|naesten|mere end|mer enn|mer an|prawie|ponad|okolo|temer|zhruba|takmer|почти|более чем|примерно|майже|понад|lebih dari|hampir|sekitar|lebih daripada|gan|hon"
    r"|um|rund|gut|knapp|fast|mehr als|uber|bis zu|zeitweise|in der spitze|etwa|nur|noch|sogar|deutlich|kraftig|zunachst) ?)*[+−–-]?"
)
"""All that stands between such a name and the number of the verb."""
_REACH = 48
_PARTICLE = " nach"
"""It may open the cause and be taken for the end of a German verb: "gibt nach einer Warnung 3 Prozent nach"."""


def without_told_causes(scope: Scope, names: list[Name]) -> list[Name]:
    """Return names without a last one that only tells why another one moved, by the words before or behind it."""
    names = without_causing(scope.sentence, names)
    return without_causes_before(scope, without_causes_behind(scope, names))


def is_in_cause(scope: Scope, head: Mark) -> bool:
    """Whether a metric, or the shares of a name, only tell why another one moved: "verloren im Sog der Acme-Aktien 3 Prozent"."""
    sentence = scope.sentence
    if in_cause(sentence, head):
        return True
    cause = _CAUSES.get(sentence.lang or "")
    if cause is None or sentence.capitals_name or not head.kinds & marks.PRICE:
        return False
    owners = sentence.names_in(scope.left, head.start)
    return bool(owners) and owners[-1].end == head.start - 1 and _is_cause(scope, owners[-1], cause)


def without_causes_behind(scope: Scope, names: list[Name]) -> list[Name]:
    """Return names without the last one where it only belongs to the cause of another's move, told between its verb and its number."""
    cause = _CAUSES.get(scope.sentence.lang or "")
    if cause is None or not names:
        return names
    last = names[-1]
    return names[:-1] if _is_cause(scope, last, cause) else names


def _is_cause(scope: Scope, name: Name, cause: Pattern) -> bool:
    sentence = scope.sentence
    if (
        name.end > scope.anchor.start
        or _MEASURE.fullmatch(sentence.gap(name.end, scope.anchor.start)) is None
    ):
        return False
    verb = _verb_before(scope, name, cause)
    if verb is None:
        return False
    low = max(scope.left, verb - _REACH)
    before = any(each.listed for each in sentence.names_in(low, verb))
    before = before or bool(sentence.marks_in(low, verb, marks.PRICE | marks.ANAPHORA))
    return before or holds_stranger(sentence, low, verb)


def _verb_before(scope: Scope, name: Name, cause: Pattern) -> int | None:
    """Return where the verb stands behind which nothing but a cause leads to a name."""
    sentence = scope.sentence
    moved = sentence.marks_in(scope.left, name.start, marks.MOTION)
    if moved:
        opens = sentence.lang == "de" and sentence.gap(moved[-1].start, moved[-1].end).endswith(_PARTICLE)
        end = moved[-1].end - (len(_PARTICLE) if opens else 0)
        if cause.fullmatch(sentence.gap(end, name.start)) is not None:
            return moved[-1].start
    if sentence.lang != "de":
        return None
    before = sentence.gap(scope.left, name.start)
    for split in _SPLIT_VERB.finditer(before):
        if cause.fullmatch(before, split.end()) is not None:
            return scope.left + split.start()
    return None
