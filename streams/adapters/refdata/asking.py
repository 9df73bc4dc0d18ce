"""Asks the sources of one refresh, all at once but for the one that depends on the others' answers."""

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import aiohttp

from streams.adapters.refdata import checking, financedatabase, openfigi, sec, wikidata
from streams.adapters.refdata.fetching import Door, Manners, Patience
from streams.adapters.refdata.source import Collected, Question, Source, Wanted
from streams.errors import Misconfigured, TapewireError

SOURCES: Mapping[str, Source] = {
    each.name: each for each in (sec.SOURCE, financedatabase.SOURCE, wikidata.SOURCE, openfigi.SOURCE)
}
"""In the order in which they are laid; OpenFIGI is asked about what the others brought."""

LAST = openfigi.SOURCE.name
KEYED_EVERY_S = 0.24
AGENT = "tapewire"
_CONTACT = re.compile(r"\S.*\s<?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How sources are reached.

    Attributes:
        contact: who asks: a name and a mail address.
        key: OpenFIGI's, empty for none.
        base_urls, parts, pages, manners: what differs from the source's own, by its name.
    """

    contact: str = ""
    key: str = ""
    base_urls: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    manners: Mapping[str, Manners] = field(default_factory=dict)
    patience: Patience = field(default_factory=Patience)


def chosen(names: Sequence[str], ways: Ways) -> list[Source]:
    """Return the sources of these names, in the order of ``SOURCES``.

    Raises:
        Misconfigured: there is no such source, or it needs to know who asks.
    """
    for name in names:
        if name not in SOURCES:
            raise Misconfigured(f"no source is called {name!r}: there are {', '.join(SOURCES)}")
        if SOURCES[name].needs_contact and not _CONTACT.fullmatch(ways.contact):
            said = f"{ways.contact!r} is no name and mail address" if ways.contact else "nobody is named"
            raise Misconfigured(
                f"{name} wants to know who asks, and {said}: set TAPEWIRE_REFDATA__CONTACT='Example Ltd ops@example.com'"
            )
    return [source for name, source in SOURCES.items() if name in names]


class Asking:
    """One session with all sources: an answer is believed before it is returned."""

    def __init__(
        self,
        ways: Ways,
        *,
        before: Mapping[str, checking.Before],
        allow_pct: int,
        tell: Callable[[str], None],
    ) -> None:
        """Judge answers by what the sources gave ``before``; ``tell`` hears of each answer and each further failure."""
        self._ways = ways
        self._before = before
        self._allow_pct = allow_pct
        self._tell = tell

    async def all(
        self, sources: Sequence[Source], wanted: Callable[[Mapping[str, Collected]], Sequence[Wanted]]
    ) -> dict[str, Collected]:
        """Return the answer of every source; ``wanted`` says what to ask OpenFIGI when the others have answered.

        Raises:
            SourceFailed, Distrusted: of the first source that failed, when all have ended.
        """
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), trust_env=True) as session:
            first = [source for source in sources if source.name != LAST]
            found = await self._several(session, first)
            for source in sources:
                if source.name == LAST:
                    found[LAST] = await self._one(session, source, wanted(found))
        return found

    async def _several(
        self, session: aiohttp.ClientSession, sources: Sequence[Source]
    ) -> dict[str, Collected]:
        answers = await asyncio.gather(
            *(self._one(session, source, ()) for source in sources), return_exceptions=True
        )
        failures = [each for each in answers if isinstance(each, BaseException)]
        bugs = [each for each in failures if not isinstance(each, TapewireError)]
        for each in (*bugs, *failures):
            for other in failures:
                if other is not each:
                    self._tell(str(other))
            raise each
        named = zip(sources, answers, strict=True)
        return {source.name: each for source, each in named if isinstance(each, Collected)}

    async def _one(
        self, session: aiohttp.ClientSession, source: Source, wanted: Sequence[Wanted]
    ) -> Collected:
        ways, name = self._ways, source.name
        question = Question(
            base_url=ways.base_urls.get(name, source.base_url).rstrip("/"),
            door=Door(
                session,
                source=name,
                manners=ways.manners.get(name) or self._usual(source),
                patience=ways.patience,
                headers=self._headers(name),
            ),
            parts=ways.parts.get(name, ()),
            wanted=wanted,
            key=ways.key,
            page=ways.pages.get(name, 0),
        )
        collected = await source.collect(question)
        checking.believe(source, collected, self._before.get(name), allow_pct=self._allow_pct)
        self._tell(f"{name}: {len(collected.rows)} rows, {len(collected.rejected)} rejected")
        return collected

    def _usual(self, source: Source) -> Manners:
        is_keyed = source.name == LAST and self._ways.key
        return replace(source.manners, every_s=KEYED_EVERY_S) if is_keyed else source.manners

    def _headers(self, name: str) -> dict[str, str]:
        contact = self._ways.contact
        # The SEC wants nothing but name and mail; Wikidata wants the program first.
        agent = contact if name == sec.SOURCE.name else f"{AGENT} ({contact})" if contact else AGENT
        headers = {"User-Agent": agent}
        if name == LAST and self._ways.key:
            headers["X-OPENFIGI-APIKEY"] = self._ways.key
        return headers
