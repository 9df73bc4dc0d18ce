"""Indices and exchanges that only say in German and Dutch where a stock is listed or traded: "SMI-Riese Roche", "am Ende des SDax"; the leading index beside which only smaller ones are named."""

import re

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.codes.symbols import symbol_alone
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import NORDIC, WEIGHING_ON, names_index
from streams.extract.prose.sentence import Name, Sentence, words_in
from streams.instruments.directory import Directory
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_MEMBER = Pattern(
    r"-\w*(?:riese|konzern|wert|titel|mitglied|gewicht|unternehmen|neuling|aufsteiger|absteiger|gewinner|verlierer|favorit|neuzugang|firma|firmen|gesellschaft|papier|aktie|versicherer|bank|ende|spitze|keller"
    r"|hersteller|bauer|spitzenreiter|schlusslicht|familie|kandidat|gigant|fonds|bedrijf|bedrijven|bolag|bolaget|bolagen|aktier|aktierna|selskap|selskaber)(?:e|en|er|ern|es|n|s|in|innen)?(?!\w)",
    re.IGNORECASE,
)
"""Behind an index it makes one word of both, which is a stock of the index."""
_PLACE = Pattern(
    r"\b(?:im|am|vom|unter den"
    r"|(?:an der|an die|zur) (?:\w+)?spitze (?:des|der|im|vom)"
    r"|(?:am|ans|zum) (?:\w+)?(?:ende|schluss) (?:des|der|im|vom)) (?:(?:sehr|leicht|deutlich|etwas|insgesamt) )?(?:(?!euro\b|dollar\b)[a-z-]+ ){0,1}$"
)
"""Before an index they make it a place."""
_RANK = Cue(
    r"\b(?:[a-z]*verlierern?|[a-z]*gewinnern?|(?:top-?|flop-?|spitzen)?(?:wert|werte|werten)|titeln?|spitzenreitern?|schlusslicht[a-z]*|favoriten|papieren?) (?:im|am|des|unter den|vom) (?:(?:sehr|leicht|deutlich|etwas|insgesamt) )?(?:[a-z-]+ ){0,1}$"
)
"""Before an index they rank one of its stocks: "Schwächster Wert im Dax war mit minus 1,7 Prozent Acme"."""
_PLACE_NL = Pattern(
    r"\b(?:binnen|in|bovenin|onderin|bovenaan|onderaan|voert|voeren|voerde|voerden|(?:regionen|regio|rangen|kop|top|staart|kopgroep|staartgroep|middenmoot|winnaars?|verliezers?|stijgers?|dalers?|hekkensluiters?) (?:van|in|uit)) (?:de|het) $"
)
_PLACE_NORDIC = Pattern(
    r"\b(?:topp|toppen|top|botten|bund|bunden|bunn|bunnen|teten|tet|spetsen|spidsen|vinnare|forlorare|vindere|tabere|vinnere|tapere) (?:pa|av|i|af)(?: (?:det|den|de)(?: [a-zåäöæø]+)?)? $"
)
_WHICH = Pattern(r"(?:-?[a-zåäöæø]+)?, (?:som|der|die|dat) [^,]*(?:, (?=\d)[^,]*)*$")
"""Behind an index, up to a number, a clause that tells of it: "Acme topper C25-indekset, som åbner med en stigning på"."""
_WHICH_MALAY = Pattern(
    r" yang (?:(?:ditutup|berakhir|juga|kini|masih|kembali) ){0,2}(?:naik|turun|menguat|melemah)\b"
)
"""The same in Indonesian behind what a stock weighed on or held up: "saham Acme menopang IHSG yang naik 1 persen"."""
_WHICH_DE = Pattern(r"(?:-index)?, der (?:[a-zß]+ ){0,6}")
"""The same in German, where the article is that of the index: "besser als der Dax, der um 0,5 Prozent fiel"."""
_TRADED = Pattern(r"\b(?:an der|an den|bij de|op|op de|op het|pa|vid) $")
_END_OF = Pattern(
    r"\b(?:\w*spitze|\w*ende|sohle|schluss|keller|boden|tabellenende) (?:des|im) (?:\w+)?index$"
)
"""They make an index the place where a stock stands: "an der Sohle des Index"."""
_OF_INDEX = Pattern(
    r"-(?:ende|spitze|schwergewicht|mitglied|wert|schlusslicht|riese|gewinner|verlierer|titel|aktie|papier|favorit|neuling)"
)
"""Behind the word for an index they make one word of both, which is no index: "am Index-Ende", "des Index-Schwergewichts"."""
_AT_THE = Pattern(r"\b(?:an der|an die|von der|der) (?:[a-z]+er )?$")
_STANDS = Pattern(
    r"(?: auf [\d., ]+ (?:punkten?|zahlern?|euro|dollar|franken|stellen))? (?:musste|mussten|verzeichnete|verzeichneten|verbuchte|verbuchten|liegt|liegen|lag|lagen|notiert|notieren|notierte|notierten|steht|stehen|stand|schloss|schlossen|schließt|beendete|startete|startet|eroffnete|prasentiert sich|zeigt sich|stellt|stellen|stellten|stellte|bildet|bilden|bildeten|bildete|waren|war|sind|ist|gehoren|gehorten|gehorte|zahlen|zahlten|zahlte|fuhren|fuhrten|fuhrte|setzten sich|setzte sich|rangierten|rangieren|fielen|fiel|kletterten|kletterte|gingen|ging|beendeten)"
    r"(?: auch| derweil| unterdessen| dagegen| hingegen| zudem| indes)?(?: (?:der|die|das|den))?(?: (?:aktien?|papiere?|titel|anteile|anteilsscheine?|wertpapiere?|werte|valoren)(?: (?:von|der|des|vom))?)?(?: [a-zß-]+ (?:kryptowahrung|wahrung))? (?:[a-z]+index )?"
)
"""Between a German percent and the name of which it tells: "mit einem Plus von 0,3 Prozent auf 12.129 Punkte liegt der DAX"."""
_ADVERBS = frozenset(
    [
        "jedoch",
        "hingegen",
        "dagegen",
        "allerdings",
        "indes",
        "unterdessen",
        "derweil",
        "demgegenuber",
        "gleichzeitig",
        "außerdem",
        "ausserdem",
        "zudem",
        "daraufhin",
        "ferner",
        "dennoch",
        "daarentegen",
        "echter",
        "daremot",
        "dock",
        "derimod",
        "imens",
        "derimot",
        "imidlertid",
        "dog",
    ]
)
_AUXILIARY = Pattern(r" (?:haben|hat|hatten?|sind|ist|waren|war|konnten?|mussten?|durften?) ")
"""Right behind a stock they open a clause whose verb stands at its end: "Acme haben im schwachen Dax 4 Prozent zugelegt"."""
LEADING = Pattern(r"(?:[Dd](?:er|en|em|es|e) )?(?P<word>Leitindex(?:es)?|hoofdindex|hoofdgraadmeter)\b")
"""What German and Dutch reports call the leading index of their market."""
_LEADS = {"^MDAXI": "^GDAXI", "^SDAXI": "^GDAXI", "^TECDAX": "^GDAXI", "^AMX": "^AEX"}
"""Smaller indices, by which the leading one of their market is known."""
_NEAR_WORDS = 12
_OF_ITS_OWN = 2
"""So many words may part a percent from its index: "2 Prozent im Dax"."""


def is_part_of_member(text: str, name: Name) -> bool:
    """Whether an index goes on as the word for one of its stocks: "MDax-Konzern Acme"."""
    if name.type is not InstrumentType.INDEX or text[name.end : name.end + 1] != "-":
        return False
    return _MEMBER.match(text, name.end) is not None


def is_place(sentence: Sentence, name: Name) -> bool:
    """Whether the German words before an index make it a place: "an der Spitze des Dax", "am Ende des SDax"."""
    if name.type is not InstrumentType.INDEX:
        return False
    if sentence.lang == "nl":
        return _PLACE_NL.search(sentence.gap(max(sentence.start, name.start - 32), name.start)) is not None
    if sentence.lang in NORDIC:
        return (
            _PLACE_NORDIC.search(sentence.gap(max(sentence.start, name.start - 32), name.start)) is not None
        )
    if sentence.capitals_name:
        return False
    return _PLACE.search(sentence.gap(max(sentence.start, name.start - 48), name.start)) is not None


_AT_END = Cue(
    r"\b(?:(?:an der|an die|zur) (?:\w+)?spitze|(?:am|ans|zum) (?:\w+)?(?:ende|schluss)) (?:des|im|vom) (?:(?!tages|handels|jahres|monats|quartals)[a-z-]+ )?$"
)
"""Before an index they say how somebody stands among its stocks: "am Ende des Nebenwerteindex SDax"."""


def is_rank_of_another(sentence: Sentence, name: Name) -> bool:
    """Whether a German index is only that at whose head or end somebody stands."""
    if not sentence.cues & _AT_END.bit or sentence.capitals_name:
        return False
    return _AT_END.search(sentence.gap(max(sentence.start, name.start - 64), name.start)) is not None


def is_where_ranked(sentence: Sentence, name: Name) -> bool:
    """Whether a German index only says among whom a stock is best or worst."""
    if name.type is not InstrumentType.INDEX or sentence.lang != "de" or not sentence.cues & _RANK.bit:
        return False
    return _RANK.search(sentence.gap(max(sentence.start, name.start - 64), name.start)) is not None


_CALCULATED = Pattern(
    r" (?:berechnete?n?|taxierte?n?|taxieren|indizierte?n?|indiziert|indikierte?n?|stellte?n?) (?:den|die|das) (?:[a-z]+ ){0,2}$"
)
"""Behind a bank and before an index it makes the index what moved: "Acme berechnete den SMI vorbörslich 0,2 Prozent höher"."""


def is_told_of(sentence: Sentence, index: Name, end: int) -> bool:
    """Whether a German bank calculates an index, or a Nordic or Dutch relative clause right behind one tells of it: "Acme topper C25-indekset, som åbner med en stigning på 0,3 pct."."""
    if sentence.lang in MALAY and end > index.end:
        weighed = sentence.gap(max(sentence.start, index.start - 24), index.start).split()[-1:]
        told = _WHICH_MALAY.match(sentence.gap(index.end, end))
        return told is not None and not WEIGHING_ON.isdisjoint(weighed)
    if sentence.lang == "de" and end > index.end:
        if _WHICH_DE.fullmatch(sentence.gap(index.end, end)) is not None:
            return True
        return _CALCULATED.search(sentence.gap(sentence.start, index.start)) is not None
    if (sentence.lang != "nl" and sentence.lang not in NORDIC) or end <= index.end:
        return False
    return _WHICH.match(sentence.gap(index.end, end)) is not None


def is_exchange(sentence: Sentence, noun: Mark) -> bool:
    """Whether the German word for an exchange says where something trades, and not what moves: "an der Börse in Moskau"; "ICE Futures" in any language."""
    words = sentence.gap(noun.start, noun.end)
    if words == "futures":
        return sentence.gap(max(sentence.start, noun.start - 5), noun.start).lstrip(' "«(') == "ice "
    if words == "index" and _OF_INDEX.match(sentence.gap(noun.end, min(sentence.end, noun.end + 24))):
        return True
    if words.endswith("index"):
        return _END_OF.search(sentence.gap(max(sentence.start, noun.start - 24), noun.end)) is not None
    if words != "borse":
        return False
    return _AT_THE.search(sentence.gap(max(sentence.start, noun.start - 32), noun.start)) is not None


def is_place_of_win(sentence: Sentence, gap: str, index: Name) -> bool:
    """Whether words between a percent and an index say that somebody else won or lost in it: "mit 3 Prozent den Tagessieg im ATX"."""
    return words_in(gap) > _OF_ITS_OWN and is_place(sentence, index)


_VERB_OF_OWN = Pattern(
    r" (?:hat|haben|hatte|hatten|ist|sind|war|waren|fuhrte|fuhrten|fuhrt|gehorte|gehorten|gehort|gehoren|zahlte|zahlten|zahlt|stand|standen|steht|setzte|setzten|nahm|nahmen|beendete|beendeten|schloss|schlossen)\b[^,;:()%\d]*$"
)


def is_only_place(sentence: Sentence, index: Name) -> bool:
    """Whether an index behind a German number is where the stock behind its verb trades: "mit plus 3 Prozent an der Nasdaq hat die Aktie von Acme"."""
    if sentence.capitals_name or index.type is not InstrumentType.INDEX:
        return False
    if not is_place(sentence, index) and _TRADED.search(sentence.gap(sentence.start, index.start)) is None:
        return False
    behind = sentence.names_in(index.name_end, min(sentence.end, index.name_end + 64))
    papers = sentence.marks_in(
        index.name_end, min(sentence.end, index.name_end + 64), marks.PRICE | marks.ANAPHORA
    )
    if papers and not names_index(sentence.gap(papers[0].start, papers[0].end)):
        behind_verb = _VERB_OF_OWN.match(sentence.gap(index.name_end, papers[0].start))
        if behind_verb is not None:
            return True
    if not behind or not behind[0].is_stock or not behind[0].listed:
        return False
    return _VERB_OF_OWN.match(sentence.gap(index.name_end, behind[0].start)) is not None


def verb_before_place(sentence: Sentence, stock: Name, index: Name) -> bool:
    """Whether a German verb stands between a stock and the index in which it trades: "Acme büßten im Dax 3 Prozent ein", "verloren als Schlusslicht im Dax"."""
    if not stock.listed or not is_place(sentence, index):
        return False
    gap = sentence.gap(stock.end, index.start)
    if any(sign in gap for sign in ",;:()") or any(map(str.isdigit, gap)) or words_in(gap) > _NEAR_WORDS:
        return False
    moved = sentence.marks_in(stock.end, index.start, marks.MOTION)
    if not moved and _AUXILIARY.match(gap) is not None:
        return not begins_anew(sentence, stock.end, index.start, marks.CLAUSE_BREAK)
    verbs = [each for each in moved if not each.kinds & marks.LIST_HEADER]
    if not moved or len(verbs) > 1 or (len(moved) > 1 and " als " not in gap):
        return False
    return not begins_anew(sentence, stock.end, index.start)


def begins_anew(
    sentence: Sentence, start: int, end: int, kinds: int = marks.CONJUNCTION | marks.CLAUSE_BREAK
) -> bool:
    """Whether a conjunction stands in a span; an adverb that only sets a clause against another is none: "Acme stieg hingegen in Frankfurt"."""
    found = sentence.marks_in(start, end, kinds)
    return any(sentence.gap(each.start, each.end) not in _ADVERBS for each in found)


def trades_at(sentence: Sentence, stock: Name, place: Name) -> bool:
    """Whether an exchange is only where the stock before it trades: "Nvidia verlor an der New Yorker Börse 3 Prozent"."""
    gap = sentence.gap(stock.end, place.start)
    if not stock.listed or any(sign in gap for sign in ",;:()") or any(map(str.isdigit, gap)):
        return False
    return _TRADED.search(gap) is not None and words_in(gap) <= _NEAR_WORDS


def stands_behind(sentence: Sentence, gap: str, name: Name) -> bool:
    """Whether a German verb between a percent and a name gives the name the percent: "mit plus 0,3 Prozent liegt der DAX"."""
    return not sentence.capitals_name and not name.market and _STANDS.fullmatch(gap) is not None


def leader_beside(names: list[Name], word: re.Match[str], directory: Directory) -> Name | None:
    """Return the leading index of a market that a word means, where the indices named about it are the smaller ones of that market."""
    indices = {each.listing.symbol for each in names if each.type is InstrumentType.INDEX and each.listed}
    leaders = {_LEADS.get(each) for each in indices}
    symbol = leaders.pop() if len(leaders) == 1 else None
    listing = None if symbol is None else directory.by_symbol(symbol)
    return None if listing is None else symbol_alone(word.start(), word.end(), word["word"], listing)
