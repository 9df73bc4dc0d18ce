"""A Yahoo on this machine for each test, and a yfinance that remembers nothing."""

from collections.abc import Iterator
from importlib.resources import files

import pytest

from streams.adapters.market_data.recorded import read_recording
from tests.adapters.market_data.local_yahoo import LocalYahoo


def forget() -> None:
    """Bring yfinance's process-wide state back to that of a fresh process."""
    import yfinance
    from yfinance import cache, data

    data.SingletonMeta._instances.clear()
    data.YfData.cache_get.cache_clear()
    cache._TzCacheManager._tz_cache = None
    cache._CookieCacheManager._Cookie_cache = None
    cache._ISINCacheManager._isin_cache = None
    yfinance.config.debug.hide_exceptions = True
    yfinance.base._tz_info_fetch_ctr = 0


@pytest.fixture
def yahoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalYahoo]:
    """With the demo's prices."""
    import yfinance

    forget()
    yfinance.set_tz_cache_location(str(tmp_path_factory.mktemp("yfinance")))
    with LocalYahoo(read_recording(files("seeds").joinpath("prices")).bars_by_symbol) as server:
        yield server
    forget()
