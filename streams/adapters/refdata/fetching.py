"""One way to the web for all sources: paced, patient, and never more bytes than agreed.

Tried again: no connection, a broken answer, 429 and 5xx. ``Retry-After`` is obeyed up to a limit. Everything else is the
source's last word. No exception of aiohttp leaves this file.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp
import stamina
from aiolimiter import AsyncLimiter
from yarl import URL

from streams.errors import Unavailable

CHUNK = 64 * 1024
BUSY = 429
AGAIN = frozenset({408, BUSY, 500, 502, 503, 504})


class SourceFailed(Unavailable):
    """A source gave no usable answer."""


class SourceTooLarge(SourceFailed):
    """A source sent more than it may."""


class TryAgain(Exception):
    """A request failed in a way that may pass; ``wait`` is what the source asked for, in seconds."""

    def __init__(self, source: str, cause: str, wait: float | None = None) -> None:
        super().__init__(f"{source}: {cause}")
        self.cause = cause
        self.wait = wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How a source wants to be asked, and how much it may answer.

    Attributes:
        every_s: seconds between two requests, at least; no burst, because a window of the source may start anywhere.
        most_bytes: of one answer, unpacked.
        kinds: content types of a good answer; anything else is an error page.
    """

    every_s: float
    most_bytes: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a source is waited for."""

    attempts: int = 5
    first_wait_s: float = 1.0
    most_wait_s: float = 120.0
    answer_s: float = 120.0


class Door:
    """The way to one source."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        *,
        source: str,
        manners: Manners,
        patience: Patience,
        headers: Mapping[str, str],
    ) -> None:
        """Ask through ``session`` with ``headers`` on every request."""
        self._session = session
        self._source = source
        self._manners = manners
        self._patience = patience
        self._headers = dict(headers)
        self._limiter = AsyncLimiter(1, manners.every_s) if manners.every_s > 0 else None

    async def get(self, url: str, params: Mapping[str, str] | None = None) -> bytes:
        """Return the body of a good answer.

        Raises:
            SourceFailed: there was none; the message names the source, the address, the cause and the way out.
            SourceTooLarge: it is larger than agreed.
        """
        return await self._ask("GET", url, params=params, body=None)

    async def post(self, url: str, body: bytes) -> bytes:
        """Send JSON and return the body of a good answer; raises as :meth:`get` does."""
        return await self._ask("POST", url, params=None, body=body)

    def failed(self, url: str, cause: str, way_out: str = "") -> SourceFailed:
        """Return the error that says in one line what went wrong at an address."""
        return SourceFailed(self._line(url, cause, way_out))

    def _line(self, url: str, cause: str, way_out: str = "") -> str:
        shown = str(URL(url).with_query(None))
        return (
            f"{self._source}: {shown} {cause}: {way_out or 'what is installed stays in use; try again later'}"
        )

    async def _ask(
        self, method: str, url: str, *, params: Mapping[str, str] | None, body: bytes | None
    ) -> bytes:
        patience = self._patience
        try:
            async for attempt in stamina.retry_context(
                on=self._wait_for,
                attempts=patience.attempts,
                timeout=None,
                wait_initial=patience.first_wait_s,
                wait_max=patience.most_wait_s,
                wait_jitter=patience.first_wait_s / 2,
            ):
                with attempt:
                    return await self._once(method, url, params=params, body=body)
        except TryAgain as error:
            raise self.failed(url, self._last_words(error)) from None
        raise AssertionError("a retry ends with an answer or an error")

    def _wait_for(self, error: Exception) -> bool | float:
        """Return whether to try again, and after how many seconds if the source said so."""
        if not isinstance(error, TryAgain):
            return False
        if error.wait is None:
            return True
        return False if error.wait > self._patience.most_wait_s else error.wait

    def _last_words(self, error: TryAgain) -> str:
        if error.wait is not None and error.wait > self._patience.most_wait_s:
            return f"{error.cause} and asks to wait {error.wait:.0f} s"
        return f"{error.cause} ({self._patience.attempts} attempts)"

    async def _once(
        self, method: str, url: str, *, params: Mapping[str, str] | None, body: bytes | None
    ) -> bytes:
        headers = self._headers | ({} if body is None else {"Content-Type": "application/json"})
        if self._limiter is not None:
            await self._limiter.acquire()
        try:
            async with (
                asyncio.timeout(self._patience.answer_s),
                self._session.request(method, url, params=params, data=body, headers=headers) as answer,
            ):
                self._judge(url, answer)
                return await self._read(url, answer)
        except TimeoutError:
            raise TryAgain(self._source, f"did not answer within {self._patience.answer_s:g} s") from None
        except aiohttp.ClientPayloadError:
            raise TryAgain(self._source, "broke off its answer") from None
        except aiohttp.InvalidURL:
            raise self.failed(url, "is no address", "correct the base URL") from None
        except aiohttp.ClientError as error:
            raise TryAgain(self._source, f"cannot be reached ({type(error).__name__})") from None

    def _judge(self, url: str, answer: aiohttp.ClientResponse) -> None:
        """Raise unless status, content type and announced length are those of a good answer."""
        if answer.status in AGAIN:
            raise TryAgain(self._source, f"answered {answer.status}", retry_after(answer.headers))
        if answer.status != 200:
            way_out = {
                401: "check the key",
                403: "it may want to know who asks, or has barred this address: check the contact setting",
                404: "the address has changed: look for a newer tapewire, or give the new one with --base-url",
                413: "it takes fewer questions at once",
            }
            raise self.failed(url, f"answered {answer.status}", way_out.get(answer.status, ""))
        kind = answer.content_type
        if kind not in self._manners.kinds:
            raise self.failed(
                url,
                f"sent {kind}, not {' or '.join(self._manners.kinds)}",
                "it is an error page: look at it in a browser",
            )
        if (answer.content_length or 0) > self._manners.most_bytes:
            raise self._too_large(url)

    async def _read(self, url: str, answer: aiohttp.ClientResponse) -> bytes:
        body = bytearray()
        async for chunk in answer.content.iter_chunked(CHUNK):
            if len(body) + len(chunk) > self._manners.most_bytes:
                raise self._too_large(url)
            body += chunk
        return bytes(body)

    def _too_large(self, url: str) -> SourceTooLarge:
        limit = f"sent more than {self._manners.most_bytes:,} bytes"
        return SourceTooLarge(self._line(url, limit, "what is installed stays in use; look at what it sends"))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return how many seconds an answer asks to wait, or None (RFC 9110, 10.2.3; a date counts from the answer's own)."""
    said = headers.get("Retry-After") or headers.get("ratelimit-reset") or ""
    if said.strip().isdecimal():
        return float(said)
    try:
        return max(
            0.0, (parsedate_to_datetime(said) - parsedate_to_datetime(headers["Date"])).total_seconds()
        )
    except (KeyError, ValueError, TypeError):
        return None
