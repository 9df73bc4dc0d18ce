"""What a person or a program sees: JSON lines, tables, notes and progress; no text of an article can steer the terminal."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from rich.console import Console

# C0 and C1 controls, DEL, and the marks that turn the direction of a line; an emoji's joiner is let be.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_NARROWEST = 40


def visible(text: str) -> str:
    """Return ``text`` in one line, with every character that could steer a terminal shown as its escape."""
    return _STEERING.sub(_escaped, text.replace("\r\n", "⏎").replace("\n", "⏎"))


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def shortened(text: str, width: int) -> str:
    """Return ``text`` in one visible line of at most ``width`` characters."""
    line = visible(text)
    return line if len(line) <= width else line[: width - 1] + "…"


def write_json(value: object) -> None:
    """Write one JSON object and a line end on stdout; decimals and times as in our events."""
    import orjson

    write_bytes(orjson.dumps(value, default=str, option=orjson.OPT_UTC_Z))


def write_bytes(line: bytes) -> None:
    """Write one line on stdout as it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def say(line: str) -> None:
    """Write a line of data on stdout, made visible."""
    typer.echo(visible(line))


def note(line: str) -> None:
    """Write a line about what happens on stderr."""
    typer.echo(visible(line), err=True)


def console(*, err: bool = False) -> "Console":
    """Return rich's console for stdout or stderr: no markup is read, no emoji names, no guessed colours.

    Piped output is 80 columns wide unless COLUMNS says otherwise.
    """
    from rich.console import Console

    made = Console(stderr=err, markup=False, highlight=False, emoji=False, soft_wrap=False)
    if made.width < _NARROWEST:
        made.width = _NARROWEST
    return made


def show_table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, title: str = "") -> None:
    """Write a table on stdout; every cell is made visible, long ones are wrapped."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(title) if title else None, box=box.SIMPLE, title_justify="left", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))
    console().print(table)


def is_watched() -> bool:
    """Whether a person looks at stderr."""
    return sys.stderr.isatty()


class Progress:
    """A bar that moves; without a terminal it says nothing."""

    def __init__(self, bar: Any = None, task: Any = None) -> None:
        """Wrap rich's bar, or nothing."""
        self._bar, self._task = bar, task

    def advance(self, steps: int = 1) -> None:
        """Move on."""
        if self._bar is not None:
            self._bar.advance(self._task, steps)

    def describe(self, text: str) -> None:
        """Say what is done now."""
        if self._bar is not None:
            self._bar.update(self._task, description=visible(text))


@contextmanager
def progress(text: str, total: int | None) -> Iterator[Progress]:
    """Show a bar on stderr while the block runs, if a person looks."""
    if not is_watched():
        yield Progress()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=console(err=True), transient=True) as bar:
        yield Progress(bar, bar.add_task(visible(text), total=total))
