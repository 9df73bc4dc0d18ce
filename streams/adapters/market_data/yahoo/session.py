"""The HTTP session that yfinance is given: Yahoo's hosts found where the settings say, and answers judged as they come.

yfinance reads a failed answer as JSON, asks for it again with new cookies, keeps it for ever, and forgets its status.
So the session itself judges each price answer and raises what it means: a refusal costs one request, and an exception
is never kept.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.failures import Incomplete, NotFound, RateLimited, Unavailable
from streams.ports import Clock

CHART = "/v8/finance/chart/"
QUOTE = "/v7/finance/quote"
CRUMB = "/v1/test/getcrumb"
COOKIE_HOSTS = ("fc.yahoo.com", "guce.yahoo.com", "consent.yahoo.com")
COOKIE = "A3"
BEFORE_THE_LISTING = "Data doesn't exist"
GONE = "must be within the last"
"""How Yahoo ends its refusal of bars that it does not keep so long."""
COOKIE_PAUSE = timedelta(minutes=10)
"""Prices need no cookie: where its hosts fail (they stand on block lists), they are left alone for so long."""
OK, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, TOO_MANY = (
    200,
    400,
    401,
    403,
    404,
    429,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How Yahoo is reached.

    Attributes:
        connect_to: ``host:port`` at which every host is connected instead of its own address; None asks the DNS.
        ca_file: certificates to trust instead of the library's.
        timeout_s: the longest that any single request may take, cookies included.
    """

    connect_to: str | None = None
    ca_file: Path | None = None
    timeout_s: float = 10.0


def open_session(route: Route) -> Any:
    """Return a curl_cffi session on this route: a stock one, with the names of the hosts left as they are."""
    from curl_cffi import CurlOpt
    from curl_cffi.requests import Session

    verify: Any = True if route.ca_file is None else str(route.ca_file)
    options: dict[Any, Any] = {}
    if route.connect_to is not None:
        host, _, port = route.connect_to.rpartition(":")
        options = {CurlOpt.RESOLVE: [f"*:{port}:{host}"], CurlOpt.PORT: int(port)}
    return Session(impersonate="chrome", verify=verify, curl_options=options)


class Watch:
    """Judges the answers of a session. Safe with threads: a thread asks one thing at a time."""

    def __init__(self, *, clock: Clock, timeout_s: float) -> None:
        self._clock = clock
        self._timeout_s = timeout_s
        self._mine = threading.local()
        self._cookieless_until: datetime | None = None

    def begin(self) -> None:
        """Note that this thread asks something new."""
        self._mine.refusals = 0

    def over(self, session: Any) -> Any:
        """Return the session with its requests watched."""
        request: Callable[..., Any] = session.request

        def watched(method: str, url: str, **options: Any) -> Any:
            options["timeout"] = min(options.get("timeout") or self._timeout_s, self._timeout_s)
            asked, ask = urlsplit(url), partial(request, method=method, url=url, **options)
            if asked.path == CRUMB:
                return self._ask_for_cookie(ask, lambda answer: answer.status_code == OK)
            if asked.hostname in COOKIE_HOSTS:
                is_first = asked.hostname == COOKIE_HOSTS[0]
                return self._ask_for_cookie(ask, lambda _: not is_first or _has_cookie(session))
            answer = ask()
            if asked.path.startswith((CHART, QUOTE)):
                self._judge(answer)
            return answer

        session.request = watched
        return session

    def _ask_for_cookie(self, ask: Callable[[], Any], is_given: Callable[[Any], bool]) -> Any:
        """Ask unless this failed lately; yfinance goes on without a cookie on a time-out."""
        until = self._cookieless_until
        if until is not None and self._clock.now() < until:
            raise TimeoutError(f"cookies are not asked for until {until:%H:%M:%S}")
        try:
            answer = ask()
        except Exception as error:
            self._cookieless_until = self._clock.now() + COOKIE_PAUSE
            raise TimeoutError(f"no cookie: {error}") from error
        if not is_given(answer):
            self._cookieless_until = self._clock.now() + COOKIE_PAUSE
        return answer

    def _judge(self, answer: Any) -> None:
        """Raise what a refusal means; a first 401 is left to yfinance, which asks again with a fresh crumb."""
        status = answer.status_code
        if status in (UNAUTHORIZED, FORBIDDEN):
            self._mine.refusals = getattr(self._mine, "refusals", 0) + 1
            if self._mine.refusals == 1:
                return
        if status == TOO_MANY:
            raise RateLimited("Yahoo says 429", retry_after=_retry_after(answer))
        said = _error_of(answer)
        if status == NOT_FOUND and said is not None:
            raise NotFound(said)
        if status == BAD_REQUEST and said is not None and said.startswith(BEFORE_THE_LISTING):
            raise Incomplete(NotChecked.NO_DATA, said)
        if said is not None and GONE in said:
            raise Incomplete(NotChecked.BARS_EXPIRED, said)
        if status != OK:
            raise Unavailable(f"Yahoo says {status}" + ("" if said is None else f": {said}"))
        if _read(answer) is None:
            raise Unavailable(f"what Yahoo says is cut short: {len(answer.content)} bytes")


def _has_cookie(session: Any) -> bool:
    return any(cookie.name == COOKIE for cookie in session.cookies.jar)


def _retry_after(answer: Any) -> timedelta | None:
    seconds = (answer.headers.get("Retry-After") or "").strip()
    return timedelta(seconds=min(int(seconds), 86_400)) if seconds.isascii() and seconds.isdigit() else None


def _read(answer: Any) -> dict[str, Any] | None:
    """Return what the answer says, if it says something in JSON."""
    try:
        said = json.loads(answer.content)
    except ValueError:
        return None
    return said if isinstance(said, dict) and said else None


def _error_of(answer: Any) -> str | None:
    """Return Yahoo's own words for a refusal; a 404 without them comes from something in between."""
    chart = (_read(answer) or {}).get("chart")
    error = chart.get("error") if isinstance(chart, dict) else None
    return str(error.get("description")) if isinstance(error, dict) else None
