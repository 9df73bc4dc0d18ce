"""A security master that rows are laid over, and the account of those that were refused."""

from dataclasses import dataclass, field

from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.laying.naming import KNOWN, folded, offer
from streams.adapters.refdata.source import Rejected
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.normalise import company_core

LEGAL_WEIGHT = 78
CORE_WEIGHT = 68
"""Two less than the package gives: its names were weighed against ordinary text."""


@dataclass(slots=True)
class Overlay:
    """A master that fresh rows are laid over, and the account of those that were refused."""

    master: Master
    rejected: list[Rejected] = field(default_factory=list)

    def refuse(self, source: str, place: str, what: str, reason: str) -> None:
        """Keep an account of a row."""
        self.rejected.append(Rejected(source=source, place=place, what=what, reason=reason))

    def name_company(self, listing: Listing, name: str, source: str) -> None:
        """Offer a company's whole name and its name without legal forms."""
        whole, core = folded(name).strip(" .,"), company_core(name)
        self.offer(listing.key, whole, kind=AliasKind.LEGAL, weight=LEGAL_WEIGHT, source=source)
        if core != whole:
            self.offer(listing.key, core, kind=AliasKind.SHORT, weight=CORE_WEIGHT, source=source)

    def offer(
        self, key: str, text: str, *, kind: AliasKind, weight: int, source: str, lang: str = "*"
    ) -> None:
        """Offer a name; a refusal is accounted for."""
        naming = Naming(text=text, key=key, kind=kind, lang=lang, weight=weight, flags=Flag(0), source=source)
        reason = offer(self.master, naming)
        if reason and reason != KNOWN:
            self.refuse(source, key, text, reason)
