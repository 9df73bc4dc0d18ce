"""All alerts of a replay as a table, one part an article; what all have in common is said once."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from rich.table import Table
from rich.text import Text

from schemas.record import Received
from streams.cli.alert_view import body_of, move, symbol, verdict_and_actual, words
from streams.cli.terminal import console, visible

Alert = dict[str, Any]
NAMES = ("symbol", "move", "words", "verdict", "tier, and why")


def show_alerts(records: Sequence[Received]) -> None:
    """Write the alerts on stdout: evidence words, verdict, and what keeps each from being tradable."""
    out = console()
    alerts = [body for record in records if (body := body_of(record)) is not None]
    of_all = _shared(alerts)
    for number, (_, group) in enumerate(groupby(alerts, key=lambda each: each["article"]["id"])):
        of_one = list(group)
        heading = Text(visible(_heading(of_one[0]["article"])), style="bold")
        heading.truncate(out.width, overflow="ellipsis")
        out.print(heading)
        of_article = _shared(of_one)
        out.print(_table(of_one, said=of_article, is_first=number == 0))
        if own := [code for code in of_article if code not in of_all]:
            out.print(Text(f"each of these: {_words(own)}", style="dim"))
        out.print()
    said = f"{len(alerts)} alerts."
    if of_all:
        said += f" None of them is tradable, because of each: {_words(of_all)}."
    out.print(Text(said))


def _shared(alerts: Sequence[Alert]) -> list[str]:
    """Return the reason codes that every alert has, in the order of the first."""
    sets = [set(each["reason_codes"]) for each in alerts]
    return (
        [code for code in alerts[0]["reason_codes"] if all(code in each for each in sets)] if alerts else []
    )


def _heading(article: dict[str, Any]) -> str:
    facts = (article["lang"], article["source"], article["published_at"] or "date unknown")
    return f"{article['title'] or '(no title)'} · {', '.join(str(each) for each in facts if each)}"


def _table(alerts: Sequence[Alert], *, said: Sequence[str], is_first: bool) -> Table:
    table = Table(box=None, show_header=is_first, expand=True, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column(NAMES[0], width=9, overflow="fold")
    table.add_column(NAMES[1], width=9, justify="right", overflow="fold")
    for name in NAMES[2:]:
        table.add_column(name, ratio=1, overflow="fold")
    for each in alerts:
        cells = (symbol(each), move(each), words(each), verdict_and_actual(each), _why(each, said=said))
        table.add_row(*(Text(visible(cell)) for cell in cells))
    return table


def _why(alert: Alert, *, said: Iterable[str]) -> str:
    """Return the tier, the reasons that are not said of all, and how often it was said before."""
    known = set(said)
    own = [code for code in alert["reason_codes"] if code not in known]
    copies = alert["novelty"]["copies"]
    return str(alert["tier"]) + (f": {_words(own)}" if own else "") + (f" (copy {copies})" if copies else "")


def _words(codes: Iterable[str]) -> str:
    return ", ".join(code.replace("_", " ") for code in codes)
