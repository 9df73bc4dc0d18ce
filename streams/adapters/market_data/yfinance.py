"""Yahoo's daily prices through the yfinance package. Yahoo's data is for personal use under its terms.

yfinance keeps its state in the process: one session, one cookie, one cache of answers. So one session is always
passed, its cache folder is private to the process (it is unpickled, and several processes corrupt a shared one), and
its own cache is cleared after every failure, because it keeps failures for ever.
"""

import asyncio
import math
import shutil
import struct
import tempfile
import threading
import warnings
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from schemas.vocabulary import NotChecked
from streams.adapters.market_data import ProviderOptions, Source
from streams.ports import Bar, Bars, DailyAnswer, MarketData, NoBars

CHART = "/v8/finance/chart/"
NO_SUCH_DAYS = 400
NOT_FOUND = 404
TOO_MANY = 429
SERVER_ERROR = 500
DETAIL_CHARS = 200


class YahooPrices:
    """Daily bars from Yahoo, in threads of its own."""

    name = "yfinance"

    def __init__(self, options: ProviderOptions) -> None:
        self._clock = options.clock
        self._timeout_s = options.timeout.total_seconds()
        self._open_session = options.open_session
        self._given_folder = options.cache_folder
        self._own_folder: Path | None = None
        self._pool = ThreadPoolExecutor(max_workers=options.threads, thread_name_prefix="yfinance")
        self._starting = threading.Lock()
        self._session: Any = None
        self._seen = threading.local()

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return the daily bars of each symbol: one request a symbol, as many at once as there are threads."""
        loop = asyncio.get_running_loop()
        wanted = tuple(dict.fromkeys(symbols))
        answers = await asyncio.gather(
            *(loop.run_in_executor(self._pool, self._ask, symbol, start, end) for symbol in wanted)
        )
        return dict(zip(wanted, answers, strict=True))

    async def close(self) -> None:
        """Wait for the requests that are under way, then remove the private folder."""
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)
        if self._session is not None:
            self._session.close()
        if self._own_folder is not None:
            await asyncio.to_thread(shutil.rmtree, self._own_folder, ignore_errors=True)

    def _ask(self, symbol: str, start: date, end: date) -> DailyAnswer:
        """Answer one symbol; whatever the library throws becomes a reason."""
        self._seen.status = 200
        try:
            library = self._library()
        except Exception as error:
            return _no_bars(symbol, NotChecked.UNAVAILABLE, error)
        try:
            answer = self._fetch(library, symbol, start, end)
        except Exception as error:
            answer = _no_bars(symbol, self._reason(library, error), error)
        if isinstance(answer, NoBars):
            library.data.YfData.cache_get.cache_clear()
        return answer

    def _fetch(self, library: Any, symbol: str, start: date, end: date) -> DailyAnswer:
        ticker = library.Ticker(symbol, session=self._session)
        frame = ticker.history(
            start=start,
            end=end + timedelta(days=1),
            interval="1d",
            auto_adjust=False,
            actions=True,
            keepna=True,
            timeout=self._timeout_s,
        )
        bars = {bar.date: bar for bar in _bars(frame) if start <= bar.date <= end}
        if not bars:
            return NoBars(symbol=symbol, reason=NotChecked.NO_DATA, detail=f"none in {start} to {end}")
        facts = ticker.get_history_metadata()
        return Bars(
            symbol=symbol,
            bars=tuple(bars[day] for day in sorted(bars)),
            currency=facts.get("currency"),
            timezone=facts.get("exchangeTimezoneName"),
            as_of=self._clock.now(),
        )

    def _reason(self, library: Any, error: Exception) -> NotChecked:
        """Return what an exception of the library means; the status of the last answer is the better witness."""
        status, known = self._seen.status, library.exceptions
        if isinstance(error, known.YFRateLimitError) or status == TOO_MANY:
            return NotChecked.RATE_LIMITED
        if status >= SERVER_ERROR:
            return NotChecked.UNAVAILABLE
        if status == NOT_FOUND and isinstance(error, known.YFTickerMissingError):
            return NotChecked.NOT_FOUND
        if isinstance(error, known.YFPricesMissingError) and (
            error.yahoo_reason is None or status == NO_SUCH_DAYS
        ):
            return NotChecked.NO_DATA
        return NotChecked.UNAVAILABLE

    def _library(self) -> Any:
        """Return yfinance, imported (two seconds) and set up at the first question."""
        with self._starting:
            import yfinance

            if self._session is None:
                _set_up(yfinance, self._cache_folder())
                self._session = self._watched(self._new_session())
            return yfinance

    def _new_session(self) -> Any:
        if self._open_session is not None:
            return self._open_session()
        from curl_cffi.requests import Session

        return Session(impersonate="chrome")

    def _watched(self, session: Any) -> Any:
        """Let the session note the status of its chart answers: yfinance forgets it where it reads JSON."""
        request: Callable[..., Any] = session.request

        def noted(method: str, url: str, **options: Any) -> Any:
            answer = request(method=method, url=url, **options)
            if CHART in url:
                self._seen.status = answer.status_code
            return answer

        session.request = noted
        return session

    def _cache_folder(self) -> Path:
        if self._given_folder is not None:
            return self._given_folder
        self._own_folder = Path(tempfile.mkdtemp(prefix="tapewire-yfinance-"))
        return self._own_folder


def _set_up(library: Any, cache_folder: Path) -> None:
    """Bring the library's process-wide settings into a known state."""
    from pandas.errors import Pandas4Warning

    # yfinance 1.7 uses a pandas argument that pandas 4 drops, on every call.
    warnings.filterwarnings("ignore", category=Pandas4Warning)
    library.config.debug.hide_exceptions = False
    # Else the first two unknown symbols of a process cost six to twelve requests each.
    library.base._tz_info_fetch_ctr = 2
    library.set_tz_cache_location(str(cache_folder))


def _no_bars(symbol: str, reason: NotChecked, error: Exception) -> NoBars:
    return NoBars(symbol=symbol, reason=reason, detail=f"{type(error).__name__}: {error}"[:DETAIL_CHARS])


def _bars(frame: Any) -> list[Bar]:
    """Return the rows of yfinance's frame; its index holds midnights in the venue's own zone."""
    columns = (frame["Open"], frame["High"], frame["Low"], frame["Close"])
    return [
        Bar(
            date=when.date(),
            open=to_decimal(opened),
            high=to_decimal(high),
            low=to_decimal(low),
            close=to_decimal(close),
        )
        for when, opened, high, low, close in zip(frame.index, *columns, strict=True)
    ]


def to_decimal(price: float) -> Decimal | None:
    """Return the price that was printed: Yahoo sends 465.70001220703125, the nearest 32-bit number to 465.70.

    The shortest decimal that is the same 32-bit number; a price that is none keeps ten significant digits. None for
    what is no number.
    """
    value = float(price)
    if not math.isfinite(value):
        return None
    try:
        is_single = struct.unpack("f", struct.pack("f", value))[0] == value
    except OverflowError:
        is_single = False
    digits = next(
        (text for text in (f"{value:.{count}g}" for count in range(1, 10)) if _same_single(text, value)), None
    )
    text = digits if is_single and digits is not None else f"{value:.10g}"
    return Decimal(format(Decimal(text), "f"))


def _same_single(text: str, value: float) -> bool:
    try:
        return bool(struct.pack("f", float(text)) == struct.pack("f", value))
    except OverflowError:
        return False


def open_yahoo(options: ProviderOptions) -> MarketData:
    """Return Yahoo's prices."""
    return YahooPrices(options)


SOURCE: Source = open_yahoo
