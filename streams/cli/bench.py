"""``tapewire bench``: figures of this machine, to be compared within one run."""

from dataclasses import asdict
from typing import Annotated

import typer

from streams.cli.surroundings import Json

app = typer.Typer(help="Measure on this machine; compare figures of one run only.", no_args_is_help=True)


@app.command("extract")
def extract(
    articles: Annotated[int, typer.Option(min=1, help="Articles a set.")] = 400,
    rounds: Annotated[int, typer.Option(min=1, help="Rounds; the best one counts.")] = 5,
    json: Json = False,
) -> None:
    """Measure the extractor: articles a second on one core, time per article, memory, time until it is ready.

    Example: tapewire bench extract --json
    """
    from streams.app import settle_memory
    from streams.bench.extract import measure, ready, resident_megabytes, sets
    from streams.cli.terminal import note, say, write_json

    read, seconds = ready()
    megabytes = resident_megabytes()
    settle_memory()  # as a worker does before its first article
    found = [measure(name, texts, read, rounds=rounds) for name, texts in sets(articles).items()]
    if json:
        write_json(
            {"ready_seconds": round(seconds, 3), "ready_mb": megabytes, "peak_mb": resident_megabytes()}
            | {"sets": [asdict(each) for each in found]}
        )
        return
    say(f"ready in {seconds:.2f} s with {megabytes:.0f} MB; {resident_megabytes():.0f} MB at the most")
    for each in found:
        say(
            f"{each.name:14} {each.per_second:9,.0f} articles/s/core  p50 {each.p50_us:7,.0f} us  "
            f"p99 {each.p99_us:7,.0f} us  {each.claims / each.articles:.1f} claims an article"
        )
    note("the best of all rounds; other work on this machine makes every figure worse")


@app.command("ordinary")
def ordinary(
    file: Annotated[
        str, typer.Argument(metavar="FILE|-", help="Paragraphs: plain text, one a line, or JSON.")
    ],
    json: Json = False,
) -> None:
    """Count claims in ordinary text, where there should be none, and print every one.

    Left out, and counted, are paragraphs that carry prices (they have a price noun of their language, such as "shares", or
    name an index or a market, or quote a good or a money in its unit, "per barrel") and those shorter than 60 bytes.

    Example: tapewire bench ordinary paragraphs.txt
    """
    from streams.bench.ordinary import count_claims
    from streams.cli.terminal import note, say, write_json

    result = count_claims(file)
    if json:
        write_json(asdict(result))
        return
    for each in result.found:
        say(f"{each.symbol} {each.stated_pct} % ({each.surface}, {each.rule}): {each.paragraph}")
    say(f"{len(result.found)} claims in {result.paragraphs} paragraphs: {result.per_thousand:.2f} per 1,000")
    note(
        f"{result.with_percent} of them hold a percent sign; left out: {result.with_prices} paragraphs that carry prices"
        f" (a price noun, an index, a market or a price in its unit), {result.short} shorter than 60 bytes"
    )


@app.command("unknown")
def unknown(
    file: Annotated[
        str, typer.Argument(metavar="FILE|-", help="Texts with moves: plain text, one a line, or JSON.")
    ],
    json: Json = False,
) -> None:
    """Call each company of a text by an invented name, and print who else then claims its number.

    So it is with companies that the directory lacks: their numbers should be nobody's.

    Example: tapewire bench unknown articles.jsonl
    """
    from streams.bench.unknown import rename_in
    from streams.cli.terminal import say, write_json

    result = rename_in(file)
    if json:
        write_json(asdict(result))
        return
    for each in result.taken:
        say(f"{each.symbol} {each.stated_pct} % ({each.surface}, {each.rule}) of {each.of}: {each.text}")
    say(f"{len(result.taken)} numbers taken of {result.companies} companies: {result.per_hundred:.1f} in 100")


@app.command("market")
def market(
    articles: Annotated[int, typer.Option(min=200, help="Articles with claims, a provider.")] = 10_000,
    rounds: Annotated[
        int, typer.Option(min=1, help="Rounds; the fastest one counts, and the worst lag.")
    ] = 1,
    provider: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who is asked, instead of TAPEWIRE_MARKET__PROVIDER.")
    ] = None,
    json: Json = False,
) -> None:
    """Measure the check against the market: articles a second, how long the event loop is held up, an outage.

    The seed articles, over and over, with no prices, with a provider that does not answer, and with the one that is set.

    Example: tapewire bench market --provider recorded
    """
    from streams.cli.logs import quiet
    from streams.cli.measuring import compare_providers
    from streams.cli.running import run_until_done
    from streams.cli.surroundings import load_settings
    from streams.cli.terminal import note, say, write_json

    settings = load_settings()
    if provider is not None:
        changes = {"provider": provider, "snapshot": None}
        settings = settings.model_copy(update={"market": settings.market.model_copy(update=changes)})
    quiet()
    found = run_until_done(compare_providers(settings, count=articles, rounds=rounds))
    ratio = found[1].per_second / found[0].per_second
    busy_ratio = found[1].per_cpu_second / found[0].per_cpu_second
    if json:
        write_json(
            {
                "outage_ratio": round(ratio, 3),
                "outage_cpu_ratio": round(busy_ratio, 3),
                "runs": [asdict(each) for each in found],
            }
        )
        return
    for each in found:
        verdicts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(each.verdicts.items()))
        say(
            f"{each.provider:10} {each.per_second:7,.0f} articles/s  loop held up at most {each.worst_own_lag_ms:4.0f} ms "
            f"({each.worst_lag_ms:.0f} ms with what else runs here)  first batch: {verdicts}"
        )
    say(
        f"an outage leaves {100 * ratio:.0f} % of the rate without prices, {100 * busy_ratio:.0f} % by processor time"
    )
    note("other work on this machine makes every figure worse")


@app.command("calibration")
def calibration(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Labelled sentences, one JSON object a line.")
    ],
    mended: Annotated[
        str | None,
        typer.Option(help="Folder of golden sentences (claims.*.jsonl), which count a quarter."),
    ] = None,
    json: Json = False,
) -> None:
    """Print how often claims of each rule, each kind of link and each band of confidence are right.

    Example: tapewire bench calibration tests/golden/hard.jsonl --mended tests/golden
    """
    from streams.bench.calibration import calibration as table
    from streams.cli.terminal import show_table, write_json

    rows = table(files, mended=mended)
    if json:
        write_json([asdict(each) for each in rows])
        return
    show_table(
        ("part", "class", "right", "of", "rate", "stated"),
        (
            (
                each.part,
                each.name,
                f"{each.right:.2f}",
                f"{each.count:.2f}",
                f"{each.rate:.2f}",
                f"{each.stated:.2f}",
            )
            for each in rows
        ),
    )
