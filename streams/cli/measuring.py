"""What ``tapewire bench market`` measures: the providers that are compared, and the articles."""

from schemas.vocabulary import StageName
from streams.adapters.clock import SystemClock
from streams.adapters.market_data import preload
from streams.app import build_stage, provider_of, settle_memory
from streams.bench.market import Enriched, compare, extractions, nobody, silent
from streams.cli.seeding import seed_records
from streams.settings import Settings


async def compare_providers(settings: Settings, *, count: int, rounds: int) -> list[Enriched]:
    """Measure no prices at all, a provider that is down, and the one that is set, on the seed articles."""
    market = settings.market
    records = await extractions(build_stage(StageName.EXTRACT, settings), seed_records(), count=count)
    preload(market.provider)
    settle_memory()
    return await compare(
        {
            "none": nobody,
            "outage": lambda: silent(market.timeout),
            market.provider: lambda: provider_of(settings, SystemClock()),
        },
        records,
        rounds=rounds,
        wait=market.wait,
    )
