"""What English reports call a company by its trade."""

COMPANY_NOUNS = (
    r"lender|bank|insurer|operator|firm|company|group|giant|[a-z]*-?maker|[a-z]*maker|developer|heavyweight|producer|monopoly|retailer|miner|major|carrier|airline|brewer|builder|[a-z]*builder|manufacturer|exporter|supplier"
    r"|provider|conglomerate|utility|telecoms?|rival|peer|unit|explorer|refiner|contractor|broker|distributor|behemoth|bellwether|titan|leader|player|chain|stock|grocer|fabricator|publisher|bookmaker|lender|steelmaker"
)
"""What a company is, as the last word of what English reports call it."""
