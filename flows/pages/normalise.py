"""Text normalised once, at the door."""

from __future__ import annotations

import re
from functools import lru_cache

#: Capitals and small letters of Latin, Greek and Cyrillic, for the classes of patterns.
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΩЀ-Я"
LOWER = "a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺļľłńņňōőřśşšţťūůűųźżžșțά-ώа-џ"

#: Characters that print nothing: zero width, soft hyphen, marks of direction, byte order mark, controls but line ends
#: and NUL, which decoding makes a blank.
#: U+200C and U+200D shape letters in Persian and Indic scripts, and join emoji: they stay.
CONTROLS = (*range(0x01, 0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0))
_UNSEEN = (0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, 0x2063, *range(0x2066, 0x206A), 0xFEFF)
SOFT_HYPHEN = "\xad"
INVISIBLE = dict.fromkeys((*CONTROLS, *_UNSEEN))
_HAS_INVISIBLE = re.compile(f"[{re.escape(''.join(map(chr, INVISIBLE)))}]")
ASCII = bytes(range(128))
_BLANKS = bytes(c for c in ASCII if chr(c).isspace() or c in INVISIBLE)
#: Signs that open a list's item, beside dashes, which open what somebody says, too.
BULLETS = "•*·●▪■◦‣+"
#: How a text ends that breaks off.
DOTS = ("…", "...", "[…]", "[...]")
#: What is no letter, digit or underscore: by a table of bytes, signs go several times as quickly as by a pattern.
SIGNS_TO_BLANKS = bytes(c if chr(c).isalnum() or chr(c) == "_" or c > 127 else 32 for c in range(256))
_NOT_ALNUM = bytes(c for c in ASCII if not chr(c).isalnum())
#: What leaves no ink beyond ASCII; no character above U+3000 is white space.
_NO_INK = re.compile(
    f"[{''.join(c for c in map(chr, range(128, 0x3001)) if c.isspace())}{re.escape(''.join(map(chr, INVISIBLE)))}]"
)


#: From here on are scripts that are written without blanks, and Hangul: a character is half a word or a whole one.
EAST_ASIAN = "\u2e80"
#: Scripts that are written without blanks between words: Thai, Lao, kana, Han.
_NO_BLANKS = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff"
_UNSPACED = re.compile(f"[{_NO_BLANKS}]")
_SYLLABLES = re.compile(f"[{_NO_BLANKS}\uac00-\ud7a3]")
_WORD = re.compile(rf"[{_NO_BLANKS}]|[^\W_{_NO_BLANKS}]+")


def normalise_space(text: str) -> str:
    """Runs of white space become one space; what prints nothing goes; nothing else changes.

    So the number of non-blank characters stays what it was (see :func:`count_ink`).
    """
    bare = text.replace("\xa0", " ").strip()
    if bare.isprintable() and "  " not in bare:  # what is printable holds no white space but blanks, nothing invisible
        return bare
    joined = " ".join(bare.split())
    if joined.isprintable() or not _HAS_INVISIBLE.search(joined):
        return joined
    return " ".join(text.translate(INVISIBLE).split())


def count_ink(text: str) -> int:
    """Number of characters that are neither white space nor invisible."""
    raw = text.encode("utf-8", "surrogatepass")
    blanks = len(raw) - len(raw.translate(None, _BLANKS))
    if len(raw) > len(text):
        blanks += len(_NO_INK.findall(strip_ascii(text)))
    return len(text) - blanks


def count_words(text: str) -> int:
    """Number of words of normalised blocks, joined by blank lines; in a script without blanks each character is one."""
    if text.isascii() or not _UNSPACED.search(strip_ascii(text)):
        return text.count(" ") + text.count("\n\n") + bool(text)
    return len(_WORD.findall(text))


def guess_words(text: str) -> int:
    """Number of words by the blanks alone; where the first character's script has none, a few of them are one, too."""
    if "\u0e00" <= text < "\u10a0":  # Thai, Lao, Tibetan, Burmese
        return text.count(" ") + 1 + len(text) // 5
    return text.count(" ") + 1 + (len(text) // 2 if text > EAST_ASIAN else 0)


def count_syllables(text: str) -> int:
    """Number of characters that each stand for a syllable or a word: those of scripts without blanks, and Hangul."""
    return 0 if text.isascii() else len(_SYLLABLES.findall(text))


def weigh_length(text: str) -> int:
    """Characters of a text, each that stands for a syllable or a word as three: the same story is as long in all."""
    return len(text) + 2 * count_syllables(text)


def strip_ascii(text: str) -> str:
    """The characters beyond ASCII, which in most languages are few: one pass over bytes finds them."""
    return text.encode("utf-8", "surrogatepass").translate(None, ASCII).decode("utf-8", "surrogatepass")


def keep_alnum(text: str) -> str:
    """The letters and digits of a text, as `str.isalnum` knows them."""
    raw = text.encode("utf-8", "surrogatepass").translate(None, _NOT_ALNUM)
    kept = raw.decode("utf-8", "surrogatepass")
    if not kept.isascii():
        for sign in {c for c in strip_ascii(kept) if not c.isalnum()}:
            kept = kept.replace(sign, "")
    return kept


def flatten(text: str) -> str:
    """The letters and digits of a text, case folded."""
    return keep_alnum(text.casefold())


@lru_cache(maxsize=4096)  # headlines and names are compared with many others
def fold_name(text: str) -> str:
    """The same of a short text."""
    return flatten(text)
