"""``tapewire config``: every setting, its value and where it came from."""

import typer

from streams.cli.surroundings import Broker, Json, connect, load_settings

app = typer.Typer(help="Show and check the settings (TAPEWIRE_* variables).", no_args_is_help=True)


@app.command("show")
def show(json: Json = False) -> None:
    """Show every setting with its value and where it came from; secrets are masked.

    Example: tapewire config show --json
    """
    import os

    from streams.cli.terminal import say, write_json
    from streams.settings import entries

    for each in entries(load_settings(), os.environ):
        if json:
            write_json(
                {
                    "name": each.name,
                    "value": each.value,
                    "source": each.source.value,
                    "default": each.default,
                    "description": each.description,
                }
            )
        else:
            mark = "*" if each.source == "environment" else " "
            say(f"{mark} {each.name}={each.value}")


@app.command("example")
def example() -> None:
    """Print .env.example: every setting with its default and what it is for.

    Example: tapewire config example
    """
    import sys

    from streams.settings import example as text

    sys.stdout.write(text())


@app.command("check")
def check(broker: Broker = None, json: Json = False) -> None:
    """Check the settings as far as possible without the broker: names, values, files, provider.

    Example: tapewire config check
    """
    import asyncio

    from streams.adapters.clock import SystemClock
    from streams.app import provider_of
    from streams.cli.terminal import note, write_json

    settings = load_settings(broker)
    connect(settings)
    provider = provider_of(settings, SystemClock())
    asyncio.run(provider.close())
    if json:
        write_json({"ok": True, "broker": settings.broker.url, "provider": provider.name})
    note(f"ok: broker {settings.broker.url}, prices from {provider.name}")
    if not settings.alerts.allowed_sources:
        note("no alert can be tradable: TAPEWIRE_ALERTS__ALLOWED_SOURCES is empty")
