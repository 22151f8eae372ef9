"""Texts as tables and programs store them: quoted like a literal, with escaped line ends, entities, or markup.

No reader of the page saw any of that.  What is undone is counted, by name.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Iterable
from contextlib import suppress
from html import unescape
from html.entities import html5

_LONGEST_LITERAL = 5_000_000  # bytes
_OPENINGS, _CLOSINGS = (b'"', b"'", b"[", b"(", b"b'", b'b"'), (b'"', b"'", b"]", b")")
_STRING = r"""(?:'[^'\\\n]*(?:\\.[^'\\\n]*)*'|"[^"\\\n]*(?:\\.[^"\\\n]*)*")"""
_ONE, _LIST = re.compile(f"b?{_STRING}"), re.compile(rf"[\[(]\s*(?:{_STRING}[\s,]*)+[\])]")

_ESCAPED_END = r"(?:\\r)?\\n"
#: An escaped line end, no folder of a path: a word goes on behind it, where none ends before it.
_LIKELY_END = re.compile(rf"(?:(?<=[^\w\\:/])|^){_ESCAPED_END}|{_ESCAPED_END}(?=[^a-z]|$)")
_SURE_END = re.compile(rf"(?:[.!?…:”\"’')\]]\s?|\\n){_ESCAPED_END}")
_ESCAPED = re.compile(rf"{_ESCAPED_END}|\\(?:[rt\"'/\\]|u(?!0000)[0-9a-fA-F]{{4}}|x(?!00)[0-9a-fA-F]{{2}})")
#: A character by its number, as programs write it that know ASCII alone.
_NUMBERED = re.compile(r"\\u(?!0000)[0-9a-fA-F]{4}")
_ESCAPES = {"n": "\n", "r": "", "t": " "}  # any other sign stands for itself
#: What else ends lines, where newlines are fewer: old systems, word processors, forms.
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_LINES = str.maketrans(dict.fromkeys(_LINE_ENDS, "\n"))

#: What tools put between the texts of a page that they print in one line; no piece is longer than a paragraph.
_SEPARATORS = (" | ", "|", "\t", "¶")
_FEW_LINES, _MANY_PIECES, _LONGEST_PIECE = 3, 10, 2_000

_ENTITY = re.compile(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});")
#: Tags that part paragraphs.
_BLOCK_TAG = re.compile(
    r"</(?:p|div|li|ul|ol|h[1-6]|blockquote|section|article|figure|table|tr)\s*>|<p>", re.IGNORECASE
)
_BREAK_TAG = re.compile(r"<br\s*/?>\n?", re.IGNORECASE)
_DOUBLE_BREAK = re.compile(r"<br\s*/?>\s*<br\s*/?>", re.IGNORECASE)
_WHOLE_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,5}"
    r"<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE,
)
_TAGGED = re.compile(r"\s*<[!a-zA-Z].*>\s*", re.DOTALL)
#: Tags around words of a line that begins with none, as the code of an embedded post does, which pages show, too.
_TAGGED_LINE = re.compile(
    r"^[ \t]*[^\s<][^\n]*</(?:a|b|i|u|em|strong|span|font|cite|small|sup|sub|mark)\s*>", re.IGNORECASE | re.MULTILINE
)
_CONVERTED = 0.8  # newlines for each `br` of a text whose newlines a program has marked so
_FEWEST = 2  # line ends, or tags
_LEAST_ENDED, _LEAST_TAGGED = 0.3, 0.1  # share of the lines that a tag ends, or that tags stand in


def unquote(payload: bytes) -> bytes | None:
    """What a payload says that is a literal of JSON or Python with escapes in it, or a list of them.

    None for any other.  Tables written by a program hold such ones: ``"First line\\nsecond"``,
    ``b'\\xc3\\xa9'``, ``['One', 'two']``.
    """
    bare = payload.strip()
    if not bare.startswith(_OPENINGS) or not bare.endswith(_CLOSINGS) or len(bare) > _LONGEST_LITERAL:
        return None
    found = _parse(bare)
    if isinstance(found, list) and found and all(isinstance(part, str) for part in found):
        return _join_surrogates("\n\n".join(found)).encode()
    if b"\\" not in bare:
        return None  # nothing but a text in quotes
    if isinstance(found, str):
        return _join_surrogates(found).encode()
    return found if isinstance(found, bytes) else None


def _parse(literal: bytes) -> object:
    """The value of a literal: of JSON, a string of Python, or a list of such strings."""
    try:
        return json.loads(literal)
    except (ValueError, RecursionError):
        text = literal.decode("utf-8", "replace")
    if _LIST.fullmatch(text):  # numpy sets no commas
        parts = [part[1:-1] for part in _ONE.findall(text)]
        return [_ESCAPED.sub(_unescape, part) if "\\" in part else part for part in parts]
    if not _ONE.fullmatch(text):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about escapes that are none
        with suppress(ValueError, SyntaxError):
            return ast.literal_eval(text)
    return None


def resolve_escapes(text: str) -> str:
    """The text with what its escapes stand for, line ends among them."""
    return _join_surrogates(_ESCAPED.sub(_unescape, text))


def end_lines(text: str, repairs: dict[str, int]) -> str:
    """The text with newlines where something else ends its lines: escapes, carriage returns, separators, ``br``."""
    newlines = text.count("\n")
    ends = len(_LIKELY_END.findall(text)) if "\\n" in text else 0
    if ends >= max(_FEWEST, newlines + 1) and _SURE_END.search(text):
        text, repairs["escape"] = resolve_escapes(text), ends
        newlines = text.count("\n")
    elif "\\u" in text and (count := len(_NUMBERED.findall(text))) >= _FEWEST:
        text, repairs["escape"] = _join_surrogates(_NUMBERED.sub(_unescape, text)), count
    others = sum(map(text.count, _LINE_ENDS)) - text.count("\r\n")
    if others >= max(_FEWEST, newlines + 1):
        text, repairs["line_end"] = text.replace("\r\n", "\n").translate(_LINES), others
    if "<br" in text or "<BR" in text:
        text = _end_lines_at_breaks(text, repairs)
    return _end_lines_at_separators(text, repairs) if text.count("\n") < _FEW_LINES else text


def _end_lines_at_breaks(text: str, repairs: dict[str, int]) -> str:
    """The text with newlines for ``br`` elements that end its lines: single ones, or one at each newline."""
    count, newlines = len(_BREAK_TAG.findall(text)), text.count("\n")
    if count < max(_FEWEST, _LEAST_ENDED * newlines) or _BLOCK_TAG.search(text):
        return text
    if newlines < _CONVERTED * count and _DOUBLE_BREAK.search(text):
        return text  # paragraphs, and lines in them
    repairs["line_end"] = repairs.get("line_end", 0) + count
    return _BREAK_TAG.sub("\n", text)


def _end_lines_at_separators(text: str, repairs: dict[str, int]) -> str:
    """The text with newlines for the sign that parts all of it."""
    for sign in _SEPARATORS:
        count = text.count(sign)
        if count >= _MANY_PIECES and max(map(len, text.split(sign))) <= _LONGEST_PIECE:
            repairs["line_end"] = repairs.get("line_end", 0) + count
            return text.replace(sign, "\n")
    return text


def _unescape(escaped: re.Match[str]) -> str:
    kind = escaped[0][1]
    if kind in "ux":
        return chr(int(escaped[0][2:], 16))
    return "\n" if escaped[0].endswith("n") else _ESCAPES.get(kind, kind)


def _join_surrogates(text: str) -> str:
    """The text with pairs of surrogates as the one character that they stand for; one alone cannot be read."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def resolve_entities(text: str, repairs: dict[str, int]) -> str:
    """The text with the characters that its entities stand for; some were escaped once more."""
    for _ in range(2):
        count = sum(_resolve(entity) != entity for entity in _ENTITY.findall(text)) if "&" in text else 0
        if not count:
            break
        text = _ENTITY.sub(lambda entity: _resolve(entity[0]), text)
        repairs["entity"] = repairs.get("entity", 0) + count
    return text


def _resolve(entity: str) -> str:
    """The entity's character, no line end; what looks like one and is none stays."""
    character = unescape(entity) if entity[1] == "#" else html5.get(entity[1:], entity)
    return " " if character in "\n\r" else character


def is_page(text: str, *, is_marked: bool) -> bool:
    """Whether a text begins like a page of HTML, or begins and ends with tags, some of which part paragraphs.

    What ``is_marked`` as Markdown may have tags around all of it, too.
    """
    if _WHOLE_PAGE.match(text):
        return True
    return not is_marked and _TAGGED.fullmatch(text) is not None and _BLOCK_TAG.search(text) is not None


def to_page(text: str) -> str | None:
    """The HTML of a text that holds markup, as fields of feeds and of publishing systems do; None where it has none.

    Where only words are marked, each line becomes a paragraph.
    """
    if "</" not in text and not _DOUBLE_BREAK.search(text):
        return None
    lines = text.split("\n")
    count = sum(1 for line in lines if line and not line.isspace())
    ends = len(_BLOCK_TAG.findall(text)) + 2 * len(_DOUBLE_BREAK.findall(text))
    if ends >= max(_FEWEST, _LEAST_ENDED * count):
        return text
    tagged = len(_TAGGED_LINE.findall(text))
    return _wrap(lines) if tagged >= max(_FEWEST, _LEAST_TAGGED * count) else None


def _wrap(lines: Iterable[str]) -> str:
    return "\n".join(f"<p>{line.strip()}</p>" for line in lines if line and not line.isspace())
