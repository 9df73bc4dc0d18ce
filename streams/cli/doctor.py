"""``tapewire doctor``: what works, what does not, and what to do about it."""

from streams.cli.surroundings import Broker, Json, load_settings


def doctor(broker: Broker = None, json: Json = False) -> int:
    """Check libraries, broker, topics, workers, market data and reference data.

    Example: tapewire doctor
    """
    from streams.cli.examining import examine
    from streams.cli.exits import ExitCode
    from streams.cli.logs import quiet
    from streams.cli.running import run_until_done
    from streams.cli.terminal import say, write_json

    settings = load_settings(broker)
    quiet()
    findings = run_until_done(examine(settings))
    for each in findings:
        if json:
            write_json({"check": each.what, "ok": each.is_ok, "detail": each.detail})
        else:
            say(f"{'ok  ' if each.is_ok else 'FAIL'}  {each.what:15} {each.detail}")
    if any(each.is_unreachable for each in findings):
        return ExitCode.BROKER_UNREACHABLE
    return ExitCode.OK if all(each.is_ok for each in findings) else ExitCode.FAILED
