"""Chinese and Japanese lines as the labeller sees them: as long as if they were written in letters, with blanks.

Two of their signs are about a word.  The models have learned lengths and counts from scripts that part words, where a
paragraph has some hundred letters; measured sign by sign, one of these scripts looks like a line of a menu.
"""

from __future__ import annotations

import re

_WORD = re.compile("[\u3005\u3007\u3040-\u30ff\u3400-\u9fff]{1,2}")
#: Signs as wide as a letter of these scripts, as they are in ASCII, with the blanks that they stand for.
_NARROW = str.maketrans(
    {chr(0xFEE0 + ascii_sign): chr(ascii_sign) for ascii_sign in range(0x21, 0x7F)}
    | {"，": ", ", "、": ", ", "。": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ", "（": " (", "）": ") "}
    | dict.fromkeys("“”「」『』", '"')
)
_BEFORE_SIGN = re.compile(r" +(?=[,.!?:;)\"])")


def is_unspaced(text: str) -> bool:
    """Whether some of the text is Chinese or Japanese."""
    return not text.isascii() and _WORD.search(text) is not None


def spell_out(text: str) -> str:
    """The text with a word of two letters for each two signs; its digits, its Latin letters and its signs stay.

    It begins with a capital: a script without case has none of the small letters that go on with a sentence.
    """
    spelled = _WORD.sub(_to_letters, text.translate(_NARROW))
    spelled = " ".join(_BEFORE_SIGN.sub("", spelled).split())
    return f"X{spelled[1:]}" if _WORD.match(text) else spelled


def _to_letters(signs: re.Match[str]) -> str:
    return f"{'x' * len(signs[0])} "
