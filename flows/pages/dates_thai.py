"""Days with a short name of a Thai month, whose full stops no other language's have: 14 พ.ค. 67 is 14 May 2024."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

_MONTHS = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
_DAY = re.compile(rf"(?<!\d)(\d{{1,2}})\s?({'|'.join(map(re.escape, _MONTHS))})\s?(\d{{4}}|\d\d)(?![\d:.])")
_ERA, _CENTURY = 543, 2500  # years that the Buddhist era is ahead; the one that two figures stand in
_OLDEST = 2400  # years of that era are greater


def thai_days(text: str) -> Iterator[tuple[tuple[int, int], datetime]]:
    """(span, day) of every such date in a line."""
    for found in _DAY.finditer(text) if "ย." in text or "ค." in text or "ก.พ." in text else ():
        year = int(found[3]) + (_CENTURY if len(found[3]) == 2 else 0)
        try:
            day = datetime(
                year - (_ERA if year > _OLDEST else 0), _MONTHS.index(found[2]) + 1, int(found[1]), tzinfo=UTC
            )
        except ValueError:
            continue
        yield found.span(), day
