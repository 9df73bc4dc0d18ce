"""The checks of ``tapewire doctor``, each a sentence."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from schemas.topics import ARTICLES, CLAIMS, EXTRACTIONS
from schemas.vocabulary import StageName
from streams import app
from streams.adapters.broker import topics
from streams.adapters.broker.groups import standings
from streams.adapters.clock import SystemClock
from streams.errors import BrokerUnavailable, TapewireError
from streams.ports import Bars
from streams.settings import Settings

PROBE = "AAPL"
SOURCES = {StageName.EXTRACT: ARTICLES, StageName.ENRICH: EXTRACTIONS, StageName.ALERT: CLAIMS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found; the detail of a failure ends with the next step."""

    what: str
    is_ok: bool
    detail: str
    is_unreachable: bool = False


Check = Callable[[Settings], Awaitable[str]]


async def examine(settings: Settings) -> list[Finding]:
    """Run every check; those that need the broker are left out when it is not there."""
    findings = [
        await _run("libraries", _libraries, settings),
        await _run("reference data", _refdata, settings),
    ]
    findings.append(await _run("market data", _market, settings))
    findings.append(await _run("broker", _broker, settings))
    if findings[-1].is_ok:
        findings.append(await _run("topics", _topics, settings))
    if findings[-1].is_ok:
        findings.append(await _run("workers", _workers, settings))
    return findings


async def _run(what: str, check: Check, settings: Settings) -> Finding:
    try:
        return Finding(what=what, is_ok=True, detail=await check(settings))
    except TapewireError as error:
        unreachable = isinstance(error, BrokerUnavailable)
        return Finding(what=what, is_ok=False, detail=str(error), is_unreachable=unreachable)


class _Unfit(TapewireError):
    """A check failed; the message ends with the next step."""


async def _libraries(_: Settings) -> str:
    from streams.runtime.checks import check_libraries

    check_libraries()
    return "pinned versions, private names as expected"


async def _refdata(settings: Settings) -> str:
    directory = app.directory_of(settings)
    return f"version {directory.version}, {directory.counts()['names']} names"


async def _market(settings: Settings) -> str:
    clock = SystemClock()
    provider = app.provider_of(settings, clock)
    today = clock.now().date()
    try:
        answer = (await provider.daily([PROBE], today - timedelta(days=400), today))[PROBE]
    finally:
        await provider.close()
    if isinstance(answer, Bars):
        return f"{provider.name}: {len(answer.bars)} sessions of {PROBE}, the last of {answer.bars[-1].date}"
    if answer.reason in ("disabled", "no_data", "not_found"):
        return f"{provider.name}: nothing recent of {PROBE} ({answer.reason}); claims go on as not_checked"
    raise _Unfit(
        f"{provider.name} does not answer for {PROBE} ({answer.reason} {answer.detail}): "
        "check the network, or set TAPEWIRE_MARKET__PROVIDER=recorded"
    )


async def _broker(settings: Settings) -> str:
    from streams.runtime.options import ask_broker

    found = await ask_broker(app.connection_of(settings))
    once = "with" if found.is_idempotent else "without"
    return f"{settings.broker.url} answers ({found.kind}, {once} idempotent producer)"


async def _topics(settings: Settings) -> str:
    changes = await topics.plan(app.connection_of(settings), partitions=settings.broker.partitions)
    missing = [each.topic for each in changes if each.kind is topics.ChangeKind.CREATE]
    if missing:
        raise _Unfit(f'missing: {", ".join(missing)}: run "tapewire topics apply"')
    if changes:
        said = "; ".join(f"{each.topic} {each.detail}" for each in changes)
        raise _Unfit(f'{said}: "tapewire topics plan" tells more')
    return "all there, as the table wants them"


async def _workers(settings: Settings) -> str:
    connection = app.connection_of(settings)
    said = []
    for stage, topic in SOURCES.items():
        found = await standings(connection, group=app.group_of(settings, stage), topic=topic.name)
        has_run = any(each.committed is not None for each in found)
        lag = sum(each.lag for each in found)
        said.append(f"{stage} {f'{lag} behind' if has_run or lag else 'nothing to do yet'}")
    return ", ".join(said)
