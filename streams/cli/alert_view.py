"""Alerts as people read them: one line, or a row of a table."""

from typing import Any

from schemas.codec import NotJson, parse_json
from schemas.record import Received
from streams.cli.terminal import shortened, visible


def body_of(record: Received) -> dict[str, Any] | None:
    """Return an alert's body, or None for a foreign record."""
    try:
        parsed = parse_json(record.value or b"")
    except NotJson:
        return None
    return parsed if isinstance(parsed, dict) and "alert_id" in parsed else None


def symbol(alert: dict[str, Any]) -> str:
    """Return the symbol, or the issuer with a question mark where no instrument was decided."""
    instrument = alert.get("instrument")
    return str(instrument["symbol"]) if instrument else f"{alert['issuer_id']}?"


def move(alert: dict[str, Any]) -> str:
    """Return the stated move: ``-0.28 %``, or the direction alone."""
    stated = alert["claim"]["stated_pct"]
    if stated is None:
        return str(alert["claim"]["direction"])
    sign = "" if str(stated).startswith("-") else "+"
    return f"{sign}{stated} %"


def words(alert: dict[str, Any]) -> str:
    """Return the words that state the relation, and each repair that was needed to read them."""
    exact = next((each["exact"] for each in alert["evidence"] if each["role"] == "relation"), "")
    repairs = "".join(f" [{each['from']} → {each['to']}]" for each in alert["mention"]["repairs"])
    return f"{exact}{repairs}"


def verdict(alert: dict[str, Any]) -> str:
    """Return the verdict with its session, or why it was not checked."""
    said = alert["verification"]
    status = str(said["status"])
    if status == "not_checked":
        return f"not checked: {said['reason']}"
    session = f" {said['session_date']}" if said["session_date"] else ""
    return f"{status.replace('_', ' ')}{session}"


def verdict_and_actual(alert: dict[str, Any]) -> str:
    """Return the verdict, and the actual move where it is another one."""
    said = alert["verification"]
    differs = said["status"] not in ("confirmed", "not_checked") and said["actual_pct"] is not None
    return f"{verdict(alert)} (actual {said['actual_pct']} %)" if differs else verdict(alert)


def alert_line(record: Received) -> str:
    """Return an alert in one line.

    Raises:
        ValueError: the record is not an alert.
    """
    alert = body_of(record)
    if alert is None:
        raise ValueError("the record is not an alert")
    revision = f" r{alert['revision']} {alert['action']}" if alert["revision"] > 1 else ""
    received = str(alert["article"]["received_at"])
    return (
        f"{received}  {symbol(alert):10} {move(alert):>9}  {verdict_and_actual(alert)}  {alert['tier']}{revision}  "
        f"{alert['claim']['origin']}  {shortened(visible(words(alert)), 60)}"
    )
