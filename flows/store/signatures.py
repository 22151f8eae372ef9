"""A body's MinHash signature over its word 5-grams, by which near-duplicates are found.

A word's hash is a polynomial over its bytes, and five words' hashes make a shingle's, so that numpy makes those of
some bodies at once: no shingle is ever a string.  Signatures made in another way cannot be
compared with these: raise SIGNATURE_FORMAT with any change to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from struct import Struct

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]

MIN_WORDS = 50  # shorter bodies are alike by chance
HASHES = 128
_NGRAM = 5
_SEED = 20210613
_BASE = 0x9E3779B97F4A7C15  # of the polynomial; odd, so that powers can be divided by
_STEP, _MIX = 0x94D049BB133111EB, np.uint64(0xBF58476D1CE4E5B9)
_STEPS = [np.uint64(pow(_STEP, place, 1 << 64)) for place in range(_NGRAM)]  # a word counts by its place in a shingle
#: A word, or one character of a script that is written without spaces.
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W_\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")
#: Typographic signs that stand between words, and bytes that do.
_SIGNS = dict.fromkeys(map(ord, "‘’‚‛“”„‟«»‹›–—―…•·\u00a0\u2009\u202f"), " ")
_BLANK = 32
_BLANKS = bytes(c if chr(c).isalnum() and c < 128 else _BLANK for c in range(256))

#: Bytes of words that are hashed at once, and the powers of the base and of its inverse for as many.
_MOST = 1 << 16
_PIECE = re.compile(rb".{1,%d} |.{1,%d}" % (_MOST - 3, _MOST - 2), re.DOTALL)
_UP: Hashes = np.cumprod(np.full(_MOST, _BASE, np.uint64), dtype=np.uint64)
_DOWN: Hashes = np.cumprod(np.full(_MOST, pow(_BASE, -1, 1 << 64), np.uint64), dtype=np.uint64)
_LOT = 1 << 15  # bytes of bodies that are hashed together: a call costs as much as some kilobytes
_SIGNATURE = Struct(f"<{HASHES}I")


def sign_bodies(bodies: Iterable[str]) -> Iterator[bytes | None]:
    """Each body's signature, HASHES numbers of 32 bits; None where it has fewer than MIN_WORDS words."""
    lot, size = list[bytes](), 0
    for parted in map(part_words, bodies):
        if lot and size + len(parted) > _LOT:
            yield from _sign_lot(lot)
            lot, size = [], 0
        lot.append(parted)
        size += len(parted)
    yield from _sign_lot(lot)


def _sign_lot(lot: Sequence[bytes]) -> Iterator[bytes | None]:
    """The signatures of bodies whose words are parted; shingles with words of two bodies count in neither."""
    words, places = hash_words(b"".join(lot))
    shingles, begin = hash_shingles(words), 0
    for end in np.searchsorted(places, np.cumsum([len(parted) for parted in lot])).tolist():
        yield _sign(shingles[begin : end - _NGRAM + 1]) if end - begin >= MIN_WORDS else None
        begin = end


def _sign(shingles: Hashes) -> bytes:
    from rensa import RMinHash

    rows = RMinHash.digest_matrix_from_flat_token_hashes(shingles, [0, len(shingles)], HASHES, _SEED)
    return _SIGNATURE.pack(*rows.to_rows()[0])


def part_words(body: str) -> bytes:
    """The words of a body in lower case, as UTF-8 with blanks behind each; a script without blanks gives characters."""
    plain = body.casefold().translate(_SIGNS) if not body.isascii() else body.lower()
    if plain.isascii():  # many times faster, and the same words
        return plain.encode("ascii").translate(_BLANKS) + b" "
    return " ".join(_WORD.findall(plain)).encode("utf-8", "surrogatepass") + b" "


def hash_words(parted: bytes) -> tuple[Hashes, Places]:
    """A hash of each word, the same wherever it stands, and its place."""
    pieces = [_hash_piece(b" %b " % piece[0], piece.start()) for piece in _PIECE.finditer(parted)]
    hashes, places = zip(*pieces, strict=True) if pieces else ([_UP[:0]], [np.arange(0)])
    return np.concatenate(hashes), np.concatenate(places)


def _hash_piece(piece: bytes, start: int) -> tuple[Hashes, Places]:
    signs = np.frombuffer(piece, np.uint8)
    inside = signs != _BLANK
    edges = np.flatnonzero(inside[1:] != inside[:-1])  # before words and at their ends, in turns
    sums = np.cumsum(signs * _UP[: len(signs)])[edges]
    return (sums[1::2] - sums[::2]) * _DOWN[edges[::2]], edges[::2] + start


def hash_shingles(words: Hashes) -> Hashes:
    """A hash of each run of _NGRAM words."""
    words = _mix(words)
    count = max(0, len(words) - _NGRAM + 1)
    shingles = words[:count] * _STEPS[0]
    for place in range(1, _NGRAM):
        shingles += words[place : place + count] * _STEPS[place]
    return _mix(shingles)


def _mix(hashes: Hashes) -> Hashes:
    """Let the high bits, which know of all others, count in the low ones, too."""
    return (hashes ^ (hashes >> np.uint64(32))) * _MIX
