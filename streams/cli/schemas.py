"""``tapewire schemas``: the exported event contract."""

from pathlib import Path
from typing import Annotated

import typer

from streams.cli.exits import ExitCode
from streams.cli.surroundings import Json

app = typer.Typer(help="Export and check the event contract (JSON Schema, AsyncAPI).", no_args_is_help=True)


@app.command("export")
def export(
    folder: Annotated[
        Path | None, typer.Argument(help="Folder to write into; default: the package's own.")
    ] = None,
    json: Json = False,
) -> None:
    """Write the JSON Schemas and asyncapi.yaml.

    Example: tapewire schemas export ./contract
    """
    from schemas import export as exporting
    from streams.cli.exits import WrongUse
    from streams.cli.terminal import note, say, write_json

    place = folder or exporting.FOLDER
    try:
        changed = exporting.export(place)
    except OSError as error:
        raise WrongUse(
            f"cannot write to {place} ({error.strerror or error}): choose another folder"
        ) from None
    for name in changed:
        write_json({"changed": name}) if json else say(name)
    note(f"{len(changed)} files changed in {place}")


@app.command("check")
def check(json: Json = False) -> int:
    """Check that the exported files are those of the code, and compatible with every release.

    Example: tapewire schemas check
    """
    from schemas import compatibility
    from schemas import export as exporting
    from streams.cli.terminal import note, say, write_json

    problems = [
        f'{name} differs from the code: run "tapewire schemas export"' for name in exporting.drift()
    ] + [str(each) for each in compatibility.breaks()]
    for line in problems:
        write_json({"problem": line}) if json else say(line)
    released = ", ".join(compatibility.releases()) or "no release yet"
    note(f"{len(problems)} problems (compared with: {released})")
    return ExitCode.FAILED if problems else ExitCode.OK
