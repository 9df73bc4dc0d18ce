"""``tapewire refdata``: the security master: what is in it, where it comes from, and how it is refreshed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from streams.cli.surroundings import Json

if TYPE_CHECKING:
    from streams.adapters.refdata.asking import Ways
    from streams.adapters.refdata.refresh import Refreshed
    from streams.adapters.refdata.verifying import Verified
    from streams.instruments.directory import Directory
    from streams.settings import Settings

app = typer.Typer(help="Look into the reference data: instruments, issuers, names.", no_args_is_help=True)

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", metavar="DIR", help="Data folder instead of TAPEWIRE_WORKER__DATA_DIR."),
]


@app.command("show")
def show(data_dir: DataDir = None, json: Json = False) -> None:
    """Show the version of the reference data in use and how much of what is in it.

    Example: tapewire refdata show
    """
    from streams.cli.terminal import say, write_json

    directory = _directory(data_dir)
    if json:
        write_json({"version": directory.version, "counts": directory.counts()})
        return
    say(f"version {directory.version}")
    for kind, count in directory.counts().items():
        say(f"{kind:12}{count:>8}")


@app.command("find")
def find(
    name: Annotated[str, typer.Argument(help="A name, symbol, ticker or code.")],
    limit: Annotated[int, typer.Option(min=1, max=100, help="At most so many.")] = 10,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show what a name may mean, best first, with the reason of each rank.

    Example: tapewire refdata find "Bank Central Asia"
    """
    from schemas.codec import encode
    from streams.cli.exits import NothingFound
    from streams.cli.terminal import show_table, write_bytes

    found = _directory(data_dir).find(name, limit)
    if not found:
        raise NothingFound(
            f"nothing is called {name!r} in the reference data: try a shorter name or a symbol"
        )
    if json:
        for each in found:
            write_bytes(encode(each))
        return
    rows = [
        (
            each.instrument.symbol,
            each.instrument.name,
            each.instrument.type.value,
            each.instrument.issuer_id,
            f"{each.score:.2f}",
            "; ".join(each.reasons),
        )
        for each in found
    ]
    show_table(("symbol", "name", "type", "issuer", "score", "why"), rows)


@app.command("refresh")
def refresh(
    source: Annotated[
        list[str] | None,
        typer.Option(
            "--source", "-s", help="Sources, a,b; all of them without it. The others keep their rows."
        ),
    ] = None,
    offline: Annotated[
        bool,
        typer.Option(
            "--offline", help="Ask no source: lay the rows of last time and the overrides of now together."
        ),
    ] = False,
    allow_change: Annotated[
        int,
        typer.Option(min=0, max=1_000, metavar="PCT", help="Believe a list that changed by so many percent."),
    ] = 0,
    base_url: Annotated[
        list[str] | None,
        typer.Option("--base-url", metavar="SOURCE=URL", help="Ask a source at another address."),
    ] = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Fetch reference data from sec, financedatabase, wikidata and openfigi, check it, and use it from now on.

    All or nothing: whatever fails, what was in use stays in use. <data folder>/refdata/overrides.yaml wins over all.

    Example: tapewire refdata refresh --source sec --data-dir /var/lib/tapewire
    """
    from streams.adapters.clock import SystemClock
    from streams.adapters.refdata.asking import SOURCES
    from streams.adapters.refdata.refresh import Plan
    from streams.adapters.refdata.refresh import refresh as work
    from streams.cli.exits import WrongUse
    from streams.cli.running import run_until_done
    from streams.cli.surroundings import load_settings
    from streams.cli.terminal import note

    if offline and (source or base_url):
        raise WrongUse("--offline asks no source: leave --source and --base-url away")
    settings = load_settings()
    names = () if offline else _split(source) or tuple(SOURCES)
    _tell_retries()
    plan = Plan(
        root=_needed_folder(settings, data_dir),
        sources=names,
        ways=_ways(settings, base_url or []),
        allow_pct=allow_change,
    )
    with _as_exits():
        done = run_until_done(work(plan, clock=SystemClock(), tell=note))
    _tell_refreshed(done, json=json)


@app.command("check")
def check(data_dir: DataDir = None, json: Json = False) -> int:
    """Check the reference data in use, and show each source with its licence and age; exit 1 if anything is wrong.

    Example: tapewire refdata check --json
    """
    from streams.adapters.refdata.installed import base_bytes
    from streams.adapters.refdata.verifying import verify
    from streams.cli.exits import ExitCode
    from streams.cli.surroundings import load_settings
    from streams.cli.terminal import note, write_json

    found = verify(_folder(load_settings(), data_dir), base_bytes())
    if json:
        write_json(_verified(found))
    else:
        _tell_verified(found)
    for problem in found.problems:
        note(f"problem: {problem}")
    return ExitCode.FAILED if found.problems else ExitCode.OK


def _directory(data_dir: Path | None) -> "Directory":
    from streams.adapters.refdata.installed import load
    from streams.cli.surroundings import load_settings

    return load(_folder(load_settings(), data_dir))


def _folder(settings: "Settings", data_dir: Path | None) -> Path | None:
    folder = data_dir or settings.worker.data_dir
    return None if folder is None else folder / "refdata"


def _needed_folder(settings: "Settings", data_dir: Path | None) -> Path:
    from streams.cli.exits import WrongUse

    folder = _folder(settings, data_dir)
    if folder is None:
        raise WrongUse("refreshed data needs a place: set TAPEWIRE_WORKER__DATA_DIR or give --data-dir")
    return folder


def _split(given: list[str] | None) -> tuple[str, ...]:
    """Return the names in ``a,b`` and in repeated options, each once."""
    names = [name.strip() for each in given or [] for name in each.split(",")]
    return tuple(dict.fromkeys(filter(None, names)))


def _ways(settings: "Settings", base_urls: list[str]) -> "Ways":
    from streams.adapters.refdata.asking import SOURCES, Ways
    from streams.cli.exits import WrongUse

    urls: dict[str, str] = {}
    for each in base_urls:
        name, is_given, url = each.partition("=")
        if name not in SOURCES or not is_given or not url.startswith(("http://", "https://")):
            raise WrongUse(
                f"--base-url {each!r}: write a source and its address, e.g. sec=https://www.sec.gov"
            )
        urls[name] = url
    key = settings.refdata.openfigi_key
    return Ways(
        contact=settings.refdata.contact or "",
        key=key.get_secret_value() if key else "",
        base_urls=urls,
    )


@contextmanager
def _as_exits() -> Iterator[None]:
    """Turn the refusals of a refresh into those that have exit codes of their own."""
    from streams.adapters.refdata.fetching import SourceTooLarge
    from streams.cli.exits import LimitExceeded, WrongUse
    from streams.errors import Misconfigured

    try:
        yield
    except SourceTooLarge as error:
        raise LimitExceeded(str(error)) from None
    except Misconfigured as error:
        raise WrongUse(str(error)) from None


def _tell_retries() -> None:
    """Let every wait be told in one line on stderr, instead of in a log of the library's."""
    import stamina.instrumentation

    from streams.cli.terminal import note

    def tell(details: stamina.instrumentation.RetryDetails) -> None:
        note(f"{details.caused_by}: again in {details.wait_for:.0f} s")

    stamina.instrumentation.set_on_retry_hooks([tell])


def _tell_refreshed(done: "Refreshed", *, json: bool) -> None:
    from dataclasses import asdict

    from streams.cli.terminal import note, say, write_json

    version = done.manifest.version
    if json:
        write_json(asdict(done.manifest) | {"was": done.was, "folder": str(done.folder)})
        return
    say(
        f"version {version}"
        + (" (as before)" if done.was == version else f" (was {done.was or 'the package'})")
    )
    for name, entry in done.manifest.sources.items():
        reasons = ", ".join(f"{count} {reason}" for reason, count in entry.rejected.items())
        say(f"{name:16}{entry.rows:>8} rows" + (f"; rejected: {reasons}" if reasons else ""))
    note(f"every rejected row and its reason: {done.folder / 'rejected.tsv'}")


def _verified(found: "Verified") -> dict[str, object]:
    from dataclasses import asdict

    return asdict(found) | {"folder": None if found.folder is None else str(found.folder)}


def _tell_verified(found: "Verified") -> None:
    from streams.cli.terminal import say

    say(f"version {found.version} ({found.folder or 'as in the package, nothing was refreshed'})")
    for each in found.sources:
        rows = "" if each.rows is None else f" {each.rows} rows, {each.rejected} rejected;"
        age = f"as of {each.as_of}" if each.as_of else each.retrieved
        say(f"{each.source}: {age};{rows} {each.licence}; {each.url}".rstrip("; "))
