"""Indices and exchanges that only say where a stock is listed or traded: "SMI-Riese Roche", "am Ende des SDax"."""

import re

from schemas.vocabulary import InstrumentType
from streams.extract.prose.sentence import Name, Sentence, words_in

_MEMBER = re.compile(
    r"-\w*(?:riese|konzern|wert|titel|mitglied|gewicht|unternehmen|neuling|aufsteiger|absteiger|gewinner|verlierer|favorit|firma|firmen|gesellschaft|papier|aktie|versicherer|bank"
    r"|hersteller|bauer|spitzenreiter|schlusslicht|kandidat|gigant|fonds|bedrijf|bedrijven|bolag|bolaget|bolagen|aktier|aktierna|selskap|selskaber)(?:e|en|er|ern|es|n|s|in|innen)?(?!\w)",
    re.IGNORECASE,
)
"""Behind an index it makes one word of both, which is a stock of the index."""
_PLACE = re.compile(
    r"\b(?:im|am|vom|unter den"
    r"|(?:an der|an die|zur) (?:\w+)?spitze (?:des|der|im|vom)"
    r"|(?:am|ans|zum) (?:\w+)?(?:ende|schluss) (?:des|der|im|vom)) (?:(?!euro\b|dollar\b)[a-z-]+ ){0,1}$"
)
"""Before an index they make it a place."""
_TRADED = re.compile(r"\b(?:an der|an den|bij de|op de|op het|pa|vid) $")
_NEAR_WORDS = 9


def is_part_of_member(text: str, name: Name) -> bool:
    """Whether an index goes on as the word for one of its stocks: "MDax-Konzern Acme"."""
    if name.type is not InstrumentType.INDEX or text[name.end : name.end + 1] != "-":
        return False
    return _MEMBER.match(text, name.end) is not None


def is_place(sentence: Sentence, name: Name) -> bool:
    """Whether the German words before an index make it a place: "an der Spitze des Dax", "am Ende des SDax"."""
    if sentence.capitals_name or name.type is not InstrumentType.INDEX:
        return False
    return _PLACE.search(sentence.gap(max(sentence.start, name.start - 48), name.start)) is not None


def trades_at(sentence: Sentence, stock: Name, place: Name) -> bool:
    """Whether an exchange is only where the stock before it trades: "Nvidia verlor an der New Yorker Börse 3 Prozent"."""
    gap = sentence.gap(stock.end, place.start)
    if not stock.listed or any(sign in gap for sign in ",;:()") or any(map(str.isdigit, gap)):
        return False
    return _TRADED.search(gap) is not None and words_in(gap) <= _NEAR_WORDS
