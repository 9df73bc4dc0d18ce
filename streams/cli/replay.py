"""``tapewire replay``: articles onto a broker."""

from typing import TYPE_CHECKING, Annotated

import typer

from streams.cli.exits import ExitCode, WrongUse
from streams.cli.surroundings import Broker, Json, connect, load_settings

if TYPE_CHECKING:
    from streams.cli.pace import Pace


def replay(
    paths: Annotated[
        list[str], typer.Argument(metavar="FILE|DIR|-...", help="txt, html, json, jsonl; - is stdin.")
    ],
    rate: Annotated[
        str | None, typer.Option(metavar="N/s", help="At most so many a second (200/s, 30/m).")
    ] = None,
    speed: Annotated[
        str | None, typer.Option(metavar="X", help="By the articles' own times, X times faster (60 or 60x).")
    ] = None,
    loop: Annotated[bool, typer.Option("--loop", help="Again and again, until Ctrl-C.")] = False,
    shift_time: Annotated[
        bool, typer.Option("--shift-time", help="Move published_at so that the first article is of now.")
    ] = False,
    keep_time: Annotated[
        bool, typer.Option("--keep-time", help="Receive each article when it was published, not now.")
    ] = False,
    lane: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Lane: NAME means replay:NAME; live is live. Default: a new one."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Send nothing; say what would be sent.")] = False,
    broker: Broker = None,
    json: Json = False,
) -> int:
    """Send articles to news.articles.v1, apart from live news.

    A replay has a lane of its own, so that it never swallows, copies or makes live news.

    Example: tapewire replay articles/ --rate 200/s --lane tuesday
    """
    from streams.cli.pace import Pace, lane_of, rate_of, speed_of

    if rate is not None and speed is not None:
        raise WrongUse("--rate and --speed are both given: choose one")
    if shift_time and keep_time:
        raise WrongUse("--shift-time and --keep-time are both given: choose one")
    settings = load_settings(broker)
    pace = Pace(
        per_second=None if rate is None else rate_of(rate),
        speed=None if speed is None else speed_of(speed),
        is_loop=loop,
        is_shifted=shift_time,
        keeps_time=keep_time,
        lane=lane_of(lane),
    )
    if dry_run:
        return _rehearse(paths, pace, json=json)
    from streams.cli.logs import quiet
    from streams.cli.sending import send

    quiet()
    send(paths, pace, connection=connect(settings), json=json)
    return ExitCode.OK


def _rehearse(paths: list[str], pace: "Pace", *, json: bool) -> int:
    """Say what would be sent; answer 1 when the extract stage would refuse any of it."""
    from streams.adapters.clock import SystemClock
    from streams.cli.articles import check, find_articles, timestamp_of
    from streams.cli.terminal import note, say, shortened, write_json

    now = timestamp_of(SystemClock().now())
    checked = [check(each, lane=pace.lane, timestamp_ms=now) for each in find_articles(paths)]
    for each in checked:
        if json:
            facts = None if each.intake is None else each.intake.facts
            write_json(
                {
                    "file": each.found.where,
                    "bytes": len(each.found.value),
                    "article_id": each.key,
                    "title": None if facts is None else facts.title,
                    "published_at": each.published_at,
                    "refused": each.refusal or None,
                }
            )
        else:
            said = each.refusal or (each.intake and each.intake.facts.title) or "(no title)"
            mark = "refused" if each.refusal else "ok"
            say(f"{mark:8}{len(each.found.value):>8} B  {each.found.where}  {shortened(said, 60)}")
    refused = sum(bool(each.refusal) for each in checked)
    note(
        f"dry run: {len(checked)} articles for lane {pace.lane}, {refused} of them would be refused; nothing was sent"
    )
    return ExitCode.FAILED if refused else ExitCode.OK
