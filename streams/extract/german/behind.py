"""Names behind their percent that brackets of their own give it to."""

from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name


def in_brackets_behind(scope: Scope) -> Name | None:
    """Return the stock that alone fills the brackets right behind a percent: "mit plus 2,7% (Acme) bzw. 1,0% (Beta)"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.gap(end, end + 2) != " (":
        return None
    name = next((each for each in sentence.names if each.start == end + 2), None)
    if name is None or not name.is_stock or not name.listed or sentence.gap(name.end, name.end + 1) != ")":
        return None
    return name
