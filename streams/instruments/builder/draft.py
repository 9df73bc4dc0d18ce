"""The security master while it is being put together: rows by key, names, and what was refused and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from schemas.vocabulary import InstrumentType
from streams.instruments.master.rows import COMMON_SHARE, Listing, Naming
from streams.instruments.venues import BY_MIC


@dataclass(frozen=True, slots=True)
class Rejected:
    """One row of an input that did not get in."""

    source: str
    symbol: str
    alias: str
    reason: str
    detail: str = ""


@dataclass(slots=True)
class Draft:
    """What the readers of the inputs add to, one after another; the first to bring a listing decides its fields."""

    listings: dict[str, Listing] = field(default_factory=dict)
    namings: list[Naming] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    taken: Counter[str] = field(default_factory=Counter)
    named_whole: set[str] = field(default_factory=set)
    """Listings all of whose names a table of issuers gives: the company lists add none."""

    def add(self, listing: Listing, source: str) -> None:
        """Add an instrument, or fill the empty fields of the one that has its key."""
        known = self.listings.get(listing.key)
        if known is None:
            self.listings[listing.key] = listing
            self.taken[f"{source}: instruments"] += 1
            return
        empty = {name: getattr(listing, name) for name in Listing.__slots__ if not getattr(known, name)}
        self.listings[listing.key] = (
            replace(known, **empty, rank=min(known.rank, listing.rank))
            if "rank" not in empty
            else replace(known, **empty)
        )

    def add_share(
        self, mic: str, code: str, name: str, source: str, *, rank: int, country: str = "", isin: str = ""
    ) -> str:
        """Add the ordinary share that trades on a venue under a code, of a company at home there unless told; return its key."""
        venue = BY_MIC[mic]
        symbol = code + venue.suffix
        listing = Listing(
            key=symbol,
            symbol=symbol,
            ticker=code,
            mic=mic,
            name=name,
            type=InstrumentType.EQUITY,
            currency=venue.currency,
            issuer_id=f"iss:{mic}:{code}",
            country=country or venue.country,
            isin=isin,
            form=COMMON_SHARE,
            rank=rank,
        )
        self.add(listing, source)
        return symbol

    def name(self, naming: Naming) -> None:
        """Add a meaning of a name."""
        self.namings.append(naming)
        self.taken[f"{naming.source}: names"] += 1

    def reject(self, source: str, symbol: str, alias: str, reason: str, detail: str = "") -> None:
        """Keep an account of a row that was refused."""
        self.rejected.append(Rejected(source, symbol, alias, reason, detail))

    def change(self, key: str, **fields: str | int) -> None:
        """Replace fields of a listing."""
        self.listings[key] = replace(self.listings[key], **fields)  # type: ignore[arg-type]

    def reasons(self) -> Iterable[tuple[str, int]]:
        """Return how many rows were refused for each reason, the commonest first."""
        return Counter(f"{each.source}: {each.reason}" for each in self.rejected).most_common()
