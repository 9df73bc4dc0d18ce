"""Links to other stories inside a text: where they begin, and where their headlines end. All sentences are our own."""

import pytest

from streams.text.layout.links import is_link

BEFORE = "The mill said so on Monday. "


@pytest.mark.parametrize(
    ("link", "behind"),
    [
        ("Also read: Chair maker falls 4%.", " The mill rose 2%."),
        ("ALSO READ | Chair Maker Falls 4% After Fire", "\nThe mill rose 2%."),
        ("(Also read: Chair maker falls 4%)", " The mill rose 2%."),
        ("Also Read - Chair Maker Falls 4% Ahead Of Results ", "The mill in the valley rose 2%."),
        ("Baca Juga: Saham Kursi Anjlok 4% dalam Sehari ", "Saham pabrik yang besar itu naik 2%."),
        ("Baca Juga : Saham Kursi Anjlok 4% Akibat Tarif ", "Ia berkata pabrik itu naik 2%."),
        ("Baca juga: Saham kursi anjlok 4%", "\nSaham pabrik naik 2%."),
        ("Lesen Sie auch: Stuhlbauer fällt um 4 Prozent.", " Die Mühle stieg um 2 Prozent."),
        ("À lire aussi : Le fabricant de chaises perd 4%.", " Le moulin gagne 2%."),
        ("यह भी पढ़ें: कुर्सी कंपनी का शेयर 4% गिरा।", " मिल का शेयर 2% चढ़ा।"),
    ],
)
def test_a_link_ends_with_its_headline(link: str, behind: str) -> None:
    """The link's number stands in the link, the article's own behind it does not."""
    text = BEFORE + link + behind
    assert is_link(text, text.index("4"))
    assert not is_link(text, text.index("2"))
    assert not is_link(text, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Baca juga: Saham kursi anjlok 4%",
        "The mill said it would also read the report: chairs fell 4%.",
        "The mill wrote: chairs fell 4%.",
        "Shares of the mill, the analyst added, fell - as expected - 4%.",
    ],
)
def test_other_colons_open_no_link(text: str) -> None:
    """A marker needs its sign right behind it; a text that begins with a marker is the link's own story."""
    assert not is_link(text, text.index("4"))


def test_a_link_is_bounded() -> None:
    """A headline that never ends is given up after some two hundred code points."""
    text = f"{BEFORE}Also read: {'chairs and ' * 40}4%"
    assert is_link(text, text.index("chairs"))
    assert not is_link(text, text.index("4"))
