"""The operator's last word on names and listings: a file that wins over the package and over every source.

``overrides.yaml``::

    add:     # a name more
      - {alias: Mbah Google, symbol: GOOGL, lang: id, kind: nick}
    remove:  # a name less for this symbol
      - {alias: frontier, symbol: ULCC}
    pin:     # the name means this symbol and nothing else
      - {alias: big blue, symbol: IBM}
    block:   # the name means nothing
      - {alias: cloud}
    status:  # ``delisted``: with a day its names go on meaning it, for news about the past; without one it is gone
      - {symbol: TWTR, status: delisted, since: 2022-10-28}

or ``overrides.tsv`` with the columns action, alias, symbol, lang, kind, status, since, of which each line uses some.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.laying.naming import folded, unfit
from streams.errors import Misconfigured
from streams.instruments.master.rows import Naming
from streams.instruments.names import AliasKind, Flag

FILES = ("overrides.yaml", "overrides.tsv")
MOST_BYTES = 4_000_000
SOURCE = "overrides"
WEIGHT = 100
NEEDED = {
    "add": {"alias", "symbol"}, "remove": {"alias", "symbol"}, "pin": {"alias", "symbol"}, "block": {"alias"},
    "status": {"symbol", "status"},
}  # fmt: skip
ALLOWED = {
    "add": {"lang", "kind"}, "remove": set[str](), "pin": {"lang", "kind"}, "block": set[str](), "status": {"since"},
}  # fmt: skip
STATUSES = frozenset({"listed", "delisted"})
KINDS = {kind.name.lower(): kind for kind in AliasKind}
_LANG = re.compile(r"\*|[a-z]{2,3}(?:-[A-Za-z]{2,8})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """One entry: ``place`` names it in messages."""

    place: str
    action: str
    alias: str = ""
    symbol: str = ""
    lang: str = "*"
    kind: str = "nick"
    status: str = ""
    since: str = ""


def find(folder: Path) -> Path | None:
    """Return the override file of a folder.

    Raises:
        Misconfigured: there are two.
    """
    found = [folder / name for name in FILES if (folder / name).is_file()]
    if len(found) > 1:
        raise Misconfigured(f"{found[0]} and {found[1]} both exist: keep one of them")
    return found[0] if found else None


def read(path: Path) -> tuple[Override, ...]:
    """Return the entries of an override file.

    Raises:
        Misconfigured: the file cannot be read, or an entry is not what it must be; the message names it.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Misconfigured(f"{path} is larger than {MOST_BYTES:,} bytes: split it, or correct the path")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(
            f"cannot read {path} ({type(error).__name__}): correct the file or remove it"
        ) from None
    lines = _of_tsv(text, path.name) if path.suffix == ".tsv" else _of_yaml(text, path.name)
    return tuple(_entry(place, action, given) for place, action, given in lines)


def _of_yaml(text: str, name: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    try:
        whole = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = f" at line {line + 1}" if line is not None else ""
        raise Misconfigured(f"{name} is no YAML{where}: correct it or remove it") from None
    if not isinstance(whole, dict):
        raise Misconfigured(f"{name} has no sections: write {', '.join(NEEDED)}")
    for action, entries in whole.items():
        if not isinstance(entries, list):
            raise Misconfigured(f"{name}: {action} is no list: write one entry a line, each after a dash")
        for number, given in enumerate(entries, 1):
            place = f"{name}: {action}[{number}]"
            if not isinstance(given, dict):
                raise Misconfigured(f"{place} is {given!r}: write it as {{alias: ..., symbol: ...}}")
            yield place, str(action), given


def _of_tsv(text: str, name: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    lines = csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
    if "action" not in (lines.fieldnames or ()):
        raise Misconfigured(
            f"{name} has no column called action: its first line names the columns, separated by tabs"
        )
    for line in lines:
        given = {key: value for key, value in line.items() if key != "action" and value}
        yield f"{name}:{lines.line_num}", line["action"] or "", given


def _entry(place: str, action: str, given: Mapping[str, Any]) -> Override:
    if action not in NEEDED:
        raise Misconfigured(f"{place}: no such action {action!r}: write {', '.join(NEEDED)}")
    if missing := NEEDED[action] - given.keys():
        raise Misconfigured(f"{place}: {action} needs {' and '.join(sorted(missing))}")
    if unknown := given.keys() - NEEDED[action] - ALLOWED[action]:
        raise Misconfigured(f"{place}: {action} takes no {', '.join(sorted(map(str, unknown)))}")
    texts = {key: value.isoformat() if isinstance(value, date) else value for key, value in given.items()}
    for key, value in texts.items():
        # YAML reads NO, ON and 600519 as other things than text.
        if not isinstance(value, str):
            raise Misconfigured(f"{place}: {key} {value!r} is no text: put it in quotes")
    made = Override(place=place, action=action, **texts)
    _refuse_values(made)
    return made


def _refuse_values(entry: Override) -> None:
    checks = (
        (
            entry.action == "status" and entry.status not in STATUSES,
            f"status {entry.status!r}: write listed or delisted",
        ),
        (entry.kind not in KINDS, f"kind {entry.kind!r}: write one of {', '.join(KINDS)}"),
        (not _LANG.fullmatch(entry.lang), f"lang {entry.lang!r}: write a code like de, or * for any"),
        (
            bool(entry.since) and not _is_day(entry.since),
            f"since {entry.since!r}: write a day like 2022-10-28",
        ),
        (
            entry.action != "status" and bool(unfit(folded(entry.alias))),
            f"alias {entry.alias!r}: {unfit(folded(entry.alias))}",
        ),
    )
    for is_wrong, message in checks:
        if is_wrong:
            raise Misconfigured(f"{entry.place}: {message}")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def apply(master: Master, entries: tuple[Override, ...]) -> None:
    """Lay the entries over the master, in the order of ``NEEDED``: a block beats a pin, a status beats all.

    Raises:
        Misconfigured: an entry names a symbol or a name that there is none of, or two pins contradict each other.
    """
    pins = {folded(each.alias): each.symbol for each in entries if each.action == "pin"}
    for each in entries:
        if each.symbol and each.symbol not in master.listings:
            raise Misconfigured(
                f"{each.place}: no instrument has the symbol {each.symbol}: correct or remove the entry"
            )
        if each.action == "pin" and pins[folded(each.alias)] != each.symbol:
            raise Misconfigured(
                f"{each.place}: {each.alias!r} is pinned to {pins[folded(each.alias)]} as well: keep one"
            )
    for action in NEEDED:
        for each in entries:
            if each.action == action:
                _ACTIONS[action](master, each)


def _naming(entry: Override) -> Naming:
    return Naming(
        text=folded(entry.alias),
        key=entry.symbol,
        kind=KINDS[entry.kind],
        lang=entry.lang,
        weight=WEIGHT,
        source=SOURCE,
    )


def _add(master: Master, entry: Override) -> None:
    """Add a name; where it means something else too, it is ambiguous for all."""
    fresh = _naming(entry)
    issuer = master.listings[entry.symbol].issuer_id
    others = [each for each in master.names.get(fresh.text, []) if each.key != entry.symbol]
    if any(master.listings[each.key].issuer_id != issuer for each in others):
        others = [replace(each, flags=each.flags | Flag.AMBIGUOUS) for each in others]
        fresh = replace(fresh, flags=Flag.AMBIGUOUS)
    master.names[fresh.text] = [fresh, *others]


def _remove(master: Master, entry: Override) -> None:
    text = folded(entry.alias)
    meanings = master.names.get(text, [])
    kept = [each for each in meanings if each.key != entry.symbol]
    if len(kept) == len(meanings):
        raise Misconfigured(
            f"{entry.place}: {entry.alias!r} is no name of {entry.symbol}: correct or remove the entry"
        )
    _keep(master, text, kept)


def _keep(master: Master, text: str, meanings: list[Naming]) -> None:
    if meanings:
        master.names[text] = meanings
    else:
        master.names.pop(text, None)


def _pin(master: Master, entry: Override) -> None:
    fresh = _naming(entry)
    master.names[fresh.text] = [fresh]


def _block(master: Master, entry: Override) -> None:
    master.names.pop(folded(entry.alias), None)


def _status(master: Master, entry: Override) -> None:
    if entry.status == "listed":
        master.listings[entry.symbol] = replace(master.listings[entry.symbol], valid_to="")
    elif entry.since:
        master.listings[entry.symbol] = replace(master.listings[entry.symbol], valid_to=entry.since)
    else:
        master.remove({entry.symbol: None})


_ACTIONS = {"add": _add, "remove": _remove, "pin": _pin, "block": _block, "status": _status}
