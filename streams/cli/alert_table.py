"""All alerts of a replay as a table, one part an article."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from schemas.record import Received
from streams.cli.alert_view import body_of, move, symbol, verdict_and_actual, words
from streams.cli.terminal import console, shortened, visible

TITLE_CHARS = 70


def show_alerts(records: Sequence[Received]) -> None:
    """Write the alerts on stdout: evidence words, verdict, and what keeps each from being tradable."""
    alerts = [body for record in records if (body := body_of(record)) is not None]
    shared = set.intersection(*(set(each["reason_codes"]) for each in alerts)) if alerts else set()
    out = console()
    for number, (_, group) in enumerate(groupby(alerts, key=lambda each: each["article"]["id"])):
        of_one = list(group)
        out.print(Text(_heading(of_one[0]["article"]), style="bold"))
        out.print(_table(of_one, shared=shared, is_first=number == 0))
    out.print(
        Text(
            f"{len(alerts)} alerts. None is tradable, because of each: {_codes(shared)}."
            if shared
            else f"{len(alerts)} alerts."
        )
    )


def _heading(article: dict[str, Any]) -> str:
    title = article["title"] or "(no title)"
    facts = ", ".join(str(article[name]) for name in ("lang", "source") if article[name])
    published = article["published_at"] or "date unknown"
    return shortened(f"{title} · {facts + ', ' if facts else ''}{published}", TITLE_CHARS)


def _table(alerts: Sequence[dict[str, Any]], *, shared: set[str], is_first: bool) -> Table:
    table = Table(box=box.SIMPLE_HEAD if is_first else None, show_header=is_first, expand=True, pad_edge=True)
    table.add_column("symbol", width=9, overflow="fold")
    table.add_column("move", width=9, justify="right", overflow="fold")
    for name in ("words", "verdict", "tier, and why"):
        table.add_column(name, ratio=1, overflow="fold")
    for each in alerts:
        cells = (symbol(each), move(each), words(each), verdict_and_actual(each), _why(each, shared))
        table.add_row(*(Text(visible(cell)) for cell in cells))
    return table


def _why(alert: dict[str, Any], shared: set[str]) -> str:
    own = [code for code in alert["reason_codes"] if code not in shared]
    copies = alert["novelty"]["copies"]
    return str(alert["tier"]) + (f": {_codes(own)}" if own else "") + (f" (copy {copies})" if copies else "")


def _codes(codes: Sequence[str] | set[str]) -> str:
    return ", ".join(code.replace("_", " ") for code in sorted(codes))
