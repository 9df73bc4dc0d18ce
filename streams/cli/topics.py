"""``tapewire topics``: the table of topics against the broker."""

from typing import TYPE_CHECKING, Annotated

import typer

from streams.cli.exits import ExitCode
from streams.cli.surroundings import Broker, Json, connect, load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streams.adapters.broker.topics import Change

app = typer.Typer(help="Compare the table of topics with a broker, and make it so.", no_args_is_help=True)

Partitions = Annotated[
    int | None, typer.Option(min=1, metavar="N", help="Instead of TAPEWIRE_BROKER__PARTITIONS.")
]
Replication = Annotated[
    int | None, typer.Option(min=1, metavar="N", help="Instead of TAPEWIRE_BROKER__REPLICATION.")
]


@app.command("plan")
def plan(broker: Broker = None, partitions: Partitions = None, json: Json = False) -> int:
    """Show what "apply" would do; change nothing.

    Example: tapewire topics plan --partitions 3
    """
    from streams.adapters.broker import topics
    from streams.cli.logs import quiet
    from streams.cli.running import run_until_done
    from streams.cli.terminal import note

    settings = load_settings(broker)
    quiet()
    wanted = partitions or settings.broker.partitions
    changes = run_until_done(topics.plan(connect(settings), partitions=wanted))
    _show(changes, json=json)
    if not changes:
        note("every topic is as it should be")
        return ExitCode.OK
    return _remarks(changes, is_done=False)


@app.command("apply")
def apply(
    broker: Broker = None,
    partitions: Partitions = None,
    replication: Replication = None,
    json: Json = False,
) -> int:
    """Create topics that are missing and correct their settings; delete nothing.

    Example: tapewire topics apply --broker localhost:9092
    """
    from streams.adapters.broker import topics
    from streams.cli.logs import quiet
    from streams.cli.running import run_until_done
    from streams.cli.terminal import note

    settings = load_settings(broker)
    quiet()
    connection, wanted = connect(settings), partitions or settings.broker.partitions
    done = run_until_done(
        topics.apply(connection, partitions=wanted, replication=replication or settings.broker.replication)
    )
    _show(done, json=json)
    note(f"{len(done)} changes made" if done else "nothing to do")
    left = run_until_done(topics.plan(connection, partitions=wanted))
    return _remarks(left, is_done=True)


def _show(changes: "Sequence[Change]", *, json: bool) -> None:
    from streams.cli.terminal import say, write_json

    for each in changes:
        if json:
            write_json(
                {
                    "topic": each.topic,
                    "change": each.kind.value,
                    "partitions": each.partitions,
                    "config": dict(each.config),
                    "detail": each.detail,
                }
            )
        else:
            say(f"{each.kind.value:11}{each.topic:26}{each.detail}")


def _remarks(changes: "Sequence[Change]", *, is_done: bool) -> int:
    """Say what is left to the operator; answer 1 if there is any."""
    from streams.adapters.broker.topics import ChangeKind
    from streams.cli.terminal import note

    stuck = [each for each in changes if each.kind is ChangeKind.PARTITIONS]
    for each in stuck:
        note(
            f"{each.topic} {each.detail}: left alone, because it would move issuers between running workers; "
            f"wish for what is there (--partitions), or stop the workers and change it with your broker's tool"
        )
    if not is_done and len(stuck) < len(changes):
        note('"tapewire topics apply" makes it so')
    return ExitCode.FAILED if stuck else ExitCode.OK
