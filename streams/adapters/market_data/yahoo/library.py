"""yfinance as this process has it: imported late, its process-wide state known, its session ours.

It keeps one session, one cookie, one crumb and one cache of answers for the whole process. So one session is always
passed, its cache folder is private (it is unpickled, and several processes corrupt a shared one), and its cache of
answers is cleared after every failure, because it keeps failures for ever.
"""

import shutil
import tempfile
import threading
import warnings
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from streams.adapters.market_data.yahoo.session import Watch
from streams.errors import Misconfigured
from streams.ports import Clock

RENEWAL_PAUSE = timedelta(minutes=1)


class Library:
    """The library and its session, made at the first question (two seconds) and safe with threads."""

    def __init__(
        self,
        *,
        open_session: Callable[[], Any],
        watch: Watch,
        clock: Clock,
        cache_folder: Path | None = None,
    ) -> None:
        """Take what makes a session; without ``cache_folder`` a private one is made, and removed by ``close``."""
        self._open_session = open_session
        self._watch = watch
        self._clock = clock
        self._given_folder = cache_folder
        self._own_folder: Path | None = None
        self._lock = threading.Lock()
        self._session: Any = None
        self._renewed_at: datetime | None = None

    def start(self) -> tuple[Any, Any]:
        """Return the module and the session."""
        with self._lock:
            import yfinance

            if self._session is None:
                _set_up(yfinance, self._cache_folder())
                self._session = self._watch.over(self._open_session())
            return yfinance, self._session

    def forget_answers(self) -> None:
        """Clear the library's own cache, which keeps failed answers too."""
        from yfinance.data import YfData

        YfData.cache_get.cache_clear()

    def renew(self, broken: Any) -> bool:
        """Replace a session whose connection broke, cookie and crumb with it; at most once a minute.

        Return whether another try makes sense.
        """
        from yfinance.data import YfData

        with self._lock:
            if self._session is not broken:
                return True
            now = self._clock.now()
            if self._renewed_at is not None and now - self._renewed_at < RENEWAL_PAUSE:
                return False
            self._renewed_at = now
            self._session = self._watch.over(self._open_session())
            state = YfData(session=self._session)
            state._cookie, state._crumb = None, None
            return True

    def close(self) -> None:
        """Let go of the session and of the private folder."""
        if self._session is not None:
            self._session.close()
        if self._own_folder is not None:
            shutil.rmtree(self._own_folder, ignore_errors=True)

    def _cache_folder(self) -> Path:
        if self._given_folder is not None:
            return self._given_folder
        self._own_folder = Path(tempfile.mkdtemp(prefix="tapewire-yfinance-"))
        return self._own_folder


def _set_up(library: Any, cache_folder: Path) -> None:
    """Bring the library's process-wide settings into a known state.

    Raises:
        Misconfigured: the library was told to do without its HTTP client; its other one fails on network errors.
    """
    from yfinance import _http

    if not _http.HAS_CURL_CFFI:
        raise Misconfigured("yfinance does without curl_cffi: unset YF_DISABLE_CURL_CFFI")
    from pandas.errors import Pandas4Warning

    # yfinance 1.7 uses a pandas argument that pandas 4 drops, on every call.
    warnings.filterwarnings("ignore", category=Pandas4Warning)
    library.config.debug.hide_exceptions = False
    library.config.network.retries = 0
    # Else the first two unknown symbols of a process cost six to twelve requests each.
    library.base._tz_info_fetch_ctr = 2
    library.set_tz_cache_location(str(cache_folder))


def is_broken_connection(error: BaseException) -> bool:
    """Whether a connection failed beneath HTTP, so that another session may do better; a time-out is not one."""
    from curl_cffi.requests import exceptions

    return isinstance(error, exceptions.ConnectionError) and not isinstance(error, exceptions.Timeout)
