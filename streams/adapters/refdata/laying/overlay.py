"""A security master that rows are laid over, and the account of those that were refused."""

from dataclasses import dataclass, field, replace

from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.laying.naming import KNOWN, folded, offer
from streams.adapters.refdata.source import Rejected
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.normalise import company_core

LEGAL_WEIGHT = 78
CORE_WEIGHT = 68
"""Two less than the package gives: its names were weighed against ordinary text."""

WORDS_OF_ANYONE = 2


@dataclass(slots=True)
class Overlay:
    """A master that fresh rows are laid over, and the account of those that were refused."""

    master: Master
    rejected: list[Rejected] = field(default_factory=list)

    def refuse(self, source: str, place: str, what: str, reason: str) -> None:
        """Keep an account of a row."""
        self.rejected.append(Rejected(source=source, place=place, what=what, reason=reason))

    def name_company(self, listing: Listing, name: str, source: str, *, is_small: bool = False) -> None:
        """Offer a company's whole name and its name without legal forms.

        Two words of a small company ("Northern Ocean") are ambiguous: they are more often met as words.
        """
        whole, core = folded(name).strip(" .,"), company_core(name)
        unsure = Flag.AMBIGUOUS if is_small and len(core.split()) <= WORDS_OF_ANYONE else Flag(0)
        flags = unsure if core == whole else Flag(0)
        fresh = Naming(
            text=whole,
            key=listing.key,
            kind=AliasKind.LEGAL,
            lang="*",
            weight=LEGAL_WEIGHT,
            flags=flags,
            source=source,
        )
        self.offer(fresh)
        if core != whole:
            self.offer(replace(fresh, text=core, kind=AliasKind.SHORT, weight=CORE_WEIGHT, flags=unsure))

    def offer(self, fresh: Naming) -> None:
        """Offer a meaning of a name; a refusal is accounted for."""
        reason = offer(self.master, fresh)
        if reason and reason != KNOWN:
            self.refuse(fresh.source, fresh.key, fresh.text, reason)
