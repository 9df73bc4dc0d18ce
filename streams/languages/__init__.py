"""Words of a language, as data, one file each; no logic."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from streams.languages.pack import LanguagePack


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of all packs in this folder, sorted."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if module.name != "pack"))


@cache
def load(code: str) -> LanguagePack:
    """Return the pack of one language.

    Raises:
        LookupError: there is no pack for ``code``; the message lists those that exist.
        TypeError: the file defines no ``PACK``.
    """
    if code not in codes():
        raise LookupError(f"no language pack for {code!r}; there are: {', '.join(codes())}")
    pack = getattr(import_module(f"streams.languages.{code}"), "PACK", None)
    if not isinstance(pack, LanguagePack):
        raise TypeError(f"streams/languages/{code}.py defines no PACK")
    return pack


def packs() -> Iterator[LanguagePack]:
    """Return every pack, in the order of their codes."""
    return (load(code) for code in codes())
