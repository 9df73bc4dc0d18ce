"""Turkish names that only say whose, what or since when something else is: "Facebook'a yatırım yapan fon", "Altın Katılım Fonu"."""

from dataclasses import replace

from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_FIRM = r"(?:sirket|firma|fon|banka|uretici|tedarikci|holding|ortaklik|kurulus|kurum|girisim|grup|marka|platform|yatirimci|ortag|devi|zincir)"
_DOES_TO = Pattern(
    rf"['’](?:y?[aeiu]|[dt][ae]n|y?l[ae])(?: ile)?(?: [a-z]+){{0,4}} [a-z]{{2,}}[ae]n (?:[a-z]+ ){{0,2}}?{_FIRM}[a-z]*"
)
"""Behind a name in a case, somebody who does something with it: "Apple'a çip sağlayan şirketin hisseleri"."""


def does_to_name(sentence: Sentence, name: Name, head: Mark) -> bool:
    """Whether a price noun belongs to a company, or is a fund, of which is only told what it does with a name."""
    if sentence.lang != "tr":
        return False
    return _DOES_TO.match(sentence.gap(name.end, min(sentence.end, head.end + 1))) is not None


_MOVED_A_THING = Cue(
    r"\b(?:dusur|artir|arttir|yukselt|azalt|gerilet)(?:du|di|ti|erek|arak|uyor|iyor|muyor|mus|mis)\b"
)
"""Verbs with an object: "fiyatları yüzde 10 düşürdü" tells nothing of a share."""
_OF_ITS_MOVE = ("kay", "kazan", "yuksel", "dus", "prim", "hisse", "pay")


def moved_a_thing(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether the Turkish verb behind a number has an object that the company moved: "Tesla fiyatları yüzde 10 düşürdü"."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _MOVED_A_THING.bit or sentence.lang != "tr" or not name.end < start < motion.start:
        return False
    if _MOVED_A_THING.fullmatch(sentence.gap(motion.start, motion.end)) is None:
        return False
    between = sentence.gap(name.end, start).split()
    return not any(word.startswith(_OF_ITS_MOVE) for word in between)


_SUCH_A_MOVE = Cue(
    r"['’]?l[iu]k (?:bir )?(?:sert |rekor )?[a-z]{4,}?(?:(?:[dt][ae]n) (?:bu yana|beri)|(?:[iu]n|n[iu]n) (?:gerisinde|altinda|uzerinde|otesinde))\b"
)
"""Behind a number they only measure another move by it: "yüzde 27'lik düşüşten bu yana en büyük kayıp"."""


def only_measures(scope: Scope) -> bool:
    """Whether a Turkish number is that of an earlier move, or of others, with which the one told of is compared."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _SUCH_A_MOVE.bit or sentence.lang != "tr":
        return False
    return _SUCH_A_MOVE.match(sentence.gap(end, min(sentence.end, end + 64))) is not None


_PART = Pattern(r"['’]?s?[iu](?:n(?:[iu]n|[iu]|[ae]|d[ae]n?))?\b(?! (?:kayb|yitir|geri|sil|as|gec|bul|gor))")
_WHOSE = Pattern(r"['’]n?[iu]n $")


def is_part(scope: Scope) -> bool:
    """Whether a Turkish number is so much of what a name is: "Tencent'in yüzde 31'ine sahip olan"; a value that was lost by so much has moved."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "tr":
        return False
    found = _PART.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 24)))
    if found is None:
        return False
    return len(found[0]) > len("'si") or _WHOSE.search(sentence.gap(sentence.start, anchor.start)) is not None


_WHOSE_MOVE = Pattern(
    r"(?:^|[\s,;:])(?P<who>[A-ZÇĞİÖŞÜ][\w&.-]{2,})['’]n?[ıiuü]n (?:(?:hisse\w*|pay\w*|yaklaşık) )?$"
)
"""Right before a number it is that of somebody, whoever is named elsewhere: "Acmerol'ün yüzde 4 primlenmesine karşın Beta düştü"."""


def is_of_genitive_stranger(scope: Scope) -> bool:
    """Whether a Turkish number is that of somebody unknown, who stands right before it in the genitive."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "tr":
        return False
    low = start - sentence.start
    found = _WHOSE_MOVE.search(sentence.text, max(0, low - 48), low)
    if found is None or sentence.is_known(sentence.start + found.start("who")):
        return False
    return not any(each.meets(sentence.start + found.start("who"), start) for each in sentence.names)


_FUND = Pattern(r"(?: [A-ZÇĞİÖŞÜ][\wçğıöşü]*){0,6} [Ff]on(?:u|unun|una|unda|unu|lar\w*)?\b")


def without_funds(names: list[Name], text: str, folded: str) -> list[Name]:
    """Return the names with those as unlisted that open the name of a fund: "Altın Katılım Emeklilik Yatırım Fonu"; ``folded`` is a window of ``text``."""
    if " fon" not in folded:
        return names
    return [
        replace(each, listed=False) if each.listed and _FUND.match(text, each.end) is not None else each
        for each in names
    ]
