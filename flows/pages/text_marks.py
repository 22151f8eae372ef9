"""The marks of Markdown and of text browsers, taken out of a page before it is split into blocks.

A text browser's dump numbers its links and lists their addresses at the end; Markdown writes them
beside the link.  Either way a reader of the page never saw them, and a line full of addresses looks
like nothing that a page prints.  Line breaks stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from flows.pages.rules import fold_phrase
from flows.pages.urls import TAG_ADDRESS

#: Prints nothing.  In a page broken at a column it stands for the marks, so that each line is as long as it was.
FILLER = "\u2060"
#: Prints nothing, either; it stands between the links of a line that holds nothing else: a menu, share buttons.
BREAK = "\u2063"
_WIDEST = 120  # columns; a page of no longer lines was broken at a column
_OVERLONG = 0.05  # share of lines that may be longer all the same: addresses have no blank
_FEWEST_SIGNS = 3
_FEWEST_WORDS = 3  # of a link that may point to another story
_PRINT = str.maketrans(dict.fromkeys("*_#", " ") | {"\\": None})
_HEADING = re.compile(r"^[ ]{0,3}(#{1,6})[ \t]+(\S[^\n]{0,300})", re.MULTILINE)

#: How a text browser prints a page: a number before each link, the addresses by number at the end.
_LINK_MARK = re.compile(r"\[(\d{1,4})\]|\(BUTTON\)")
_LINK_LIST = re.compile(
    r"^[ \t]*(?:(\d{1,4})\.|\[(?P<w3m>\d{1,4})\])[ \t]+((?:https?|file|ftp|mailto|javascript):\S*)[ \t\r]*$",
    re.MULTILINE,
)
_NUMBERED_LINK = re.compile(r"\[(\d{1,4})\]((?:[^\[\n]|\n(?!\s*(?:\n|[*+o•-]\s))){3,300})")
#: How mail as text has a link's address, behind its words, and a picture's.
_ADDRESS = re.compile(r"[ \t]?(?:<https?://[^\s<>]{1,3000}>|\[https?://[^\s\[\]]{1,3000}\])")

_TARGET = r"\((?P<address>(?:[^()\n]|\n(?!\s*\n)|\([^()\n]{0,200}\)){0,3000})\)"
_LINK = re.compile(r"\[(?P<kept>(?:[^\[\]\\]|\\.|\[[^\[\]\n]{0,60}\]){0,1500})\]" + _TARGET, re.DOTALL)
_PARTED_LINK = rf"{_LINK.pattern}[ \t|·•/–-]*"  # with what stands between it and the next
_LINK_LINE = re.compile(rf"^[ \t*+-]*(?:{re.sub(r'[?]P<[a-z]+>', '?:', _PARTED_LINK)}){{2,}}$", re.MULTILINE)
_BULLET = re.compile(r"^[ \t]*(?P<kept>[*+-])(?=[ \t]+\S)", re.MULTILINE)
_PRINTED = "•"  # what a browser shows for it, in place of the three signs that Markdown has
#: What pandoc notes of an element behind it, and what a fence of colons opens and closes.
_ATTRIBUTES = r"""\{(?:[^{}"']|"(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'){1,3000}\}"""
_ATTRIBUTES_BEHIND = re.compile(rf"(?<=\)){_ATTRIBUTES}|[ \t]{_ATTRIBUTES}(?=[ \t]*$)", re.MULTILINE)
_SPAN = re.compile(rf"\[(?P<kept>(?:[^\[\]\\]|\\.){{0,1500}})\]{_ATTRIBUTES}", re.DOTALL)
_PLAIN_ATTRIBUTES = r"""\{(?:[^{}"']|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'){1,3000}\}"""
_FENCED = rf"{_PLAIN_ATTRIBUTES}|[^\s{{}}:]+(?:[ \t]*{_PLAIN_ATTRIBUTES})?"
_FENCE = re.compile(rf"^[ \t>]*(?:[*+-][ \t]+)*:{{3,}}(?:[ \t]*(?:{_FENCED}))?[ \t:]*$", re.MULTILINE)
_PANDOC = (":::", "]{", "){", " {#", " {.")  # one of these stands before or in each
_LINE_BREAK = re.compile(r"<br[ \t]{0,3}/?>")
_TAG = re.compile(
    r"""</?[A-Za-z][\w-]{0,30}(?:\s(?:[^<>"']|"[^"<]{0,2000}"|'[^'<]{0,2000}'){0,3000})?/?>|<!--(?:[^-]|-(?!->)){0,3000}-->"""
)
#: A link that names its address, which stands by this name at the page's end.
_DEFINITION = re.compile(
    r"^[ ]{0,3}\[(?P<name>[^\[\]\n]{1,200})\]:[ \t]*<?(?P<address>[^\s<>{]+)[^\n]*"
    r"(?:\n[ \t]*(?:[^\s{}\[\]]+|\{[^\n]*|[^\n{\[\]]*\})[ \t\r]*$){0,6}",
    re.MULTILINE,
)
_NAMED_LINK = re.compile(
    r"!?\[(?P<kept>(?:[^\[\]\\]|\\.){0,1500})\](?:\[(?P<name>[^\[\]\n]{0,200})\]|(?![\[(:{]))", re.DOTALL
)
_PICTURES = (
    re.compile(r"!\[[^\[\]\n]{0,1000}\]\(data:[^\s()]*\)"),
    re.compile(r"!\[[^\[\]]{0,1000}\]" + _TARGET),
)
#: What stands before a line or in place of one: rules, tables' lines, quotations, headings.
_LINE_MARKS = (
    re.compile(r"^[ \t]*(?:[*_-][ \t]*){3,}$|^[ ]{0,3}=+[ \t]*$", re.MULTILINE),  # a rule, the line under a heading
    re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?)?[ \t]*$", re.MULTILINE),  # in a table
    re.compile(r"^(?:[ \t]{0,3}>)+", re.MULTILINE),
    re.compile(r"^[ \t]*(?:[*+-][ \t]+)?#{1,6}(?=[ \t\n])|[ \t]#{1,6}[ \t]*$", re.MULTILINE),
)
#: What is left inside of lines: a table's bars, strong and slanted print, what is escaped.
_PRINT_MARKS = (
    re.compile(r"^[ \t]*\||\|[ \t]*$|\\$", re.MULTILINE),
    re.compile(r"\*{2,3}|(?<!\w)_{2,3}(?=[^\W_])|(?<=[^\W_]|[.,;:!?…»”\"')])_{2,3}(?!\w)"),
    re.compile(r"(?<![\w*\\])\*(?=[^\s*])(?P<kept>(?:[^*\n]|\n(?!\s*\n)){1,600})(?<=\S)\*(?![\w*])"),
    re.compile(r"(?<![\w\\])_(?=[^\s_])(?P<kept>(?:[^_\n]|\n(?!\s*\n)|(?<=\w)_(?=\w)){1,600})(?<=\S)_(?!\w)"),
    re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!>|~<'\"$@^])"),
)
_SIGNS = (
    re.compile(r"\](?:\(|: )(?:<?https?:|/|#|mailto:|\.\.?/)"),  # a link, or where a named one leads
    re.compile(r"^[ ]{0,3}#{1,6}[ \t]+\S", re.MULTILINE),  # a heading
    re.compile(r"\*\*\S[^*\n]{0,200}\S\*\*|(?<!\w)__[^\W_][^_\n]{0,200}[^\W_]__"),  # strong print
)
#: A page's headline, above everything else and parted from it, which is sign enough.
_TITLE = re.compile(r"\s{0,20}#[ \t]+[^\W_][^\n]{10,300}\n[ \t]*\n")
#: A headline anywhere between empty lines, where no other line is marked so: a page printed without its links.
_ONLY_TITLE = re.compile(
    r"\n[ \t]*\n#[ \t](?=[^\W\d_](?:(?:\S*[ \t]+){2}|[^\x00-\u0dff]))[^\n]{10,300}\n(?:[^\n]{1,300}\n)?[ \t]*\n"
)

#: One of these stands in each page in Markdown.  Its first character alone is found fifty times as quickly.
_MARKED = ("](", "**", "__", "# ", "]: ")

Erase = Callable[[str], str]


class Stripped(NamedTuple):
    """A text without its marks, and what they said, by words as phrases are compared."""

    text: str
    links: dict[str, str]  # the addresses of longer links
    headings: dict[str, int]  # the level of each heading, the page's own 1


def strip_marks(text: str, repairs: dict[str, int], *, is_known: bool) -> Stripped:
    """The text without the marks of Markdown or of a text browser, counted in ``repairs``.

    ``is_known`` says that somebody called it Markdown.
    """
    links, headings = dict[str, str](), dict[str, int]()
    if "[" in text and "[1]" in text:
        text = _strip_dump(text, repairs, links)
    is_marked = is_known or is_markdown(text)
    if not is_marked and ("<http" in text or "[http" in text):
        text = _strip_addresses(text, repairs)
    if is_marked:
        headings = find_headings(text)
        text = _strip_markdown(text, repairs, links)
    return Stripped(text, links, headings)


def find_headings(text: str) -> dict[str, int]:
    """The headings of a page in Markdown and their levels; one that is a link leads elsewhere."""
    found: dict[str, int] = {}
    for mark in _HEADING.finditer(text):
        if "](" not in mark[2]:
            found.setdefault(fold_phrase(" ".join(mark[2].translate(_PRINT).split())), len(mark[1]))
    return found


def is_markdown(text: str) -> bool:
    """Whether a page is written in Markdown: its headline, or links, headings and strong print, are as Markdown's."""
    if not any(mark[0] in text and mark in text for mark in _MARKED):
        return False
    if _TITLE.match(text) or sum(len(sign.findall(text)) for sign in _SIGNS) >= _FEWEST_SIGNS:
        return True
    return text.count("\n# ") == 1 and _ONLY_TITLE.search(text) is not None


def _strip_dump(text: str, repairs: dict[str, int], links: dict[str, str]) -> str:
    """A text browser's dump without the numbers before its links; only where the list of addresses stands below."""
    listed = list(_LINK_LIST.finditer(text))
    if len(listed) < _FEWEST_SIGNS or "[1]" not in text[: listed[0].start()]:
        return text
    page, addresses = text[: listed[0].start()], text[listed[0].start() :]
    by_number = {found[1] or found["w3m"]: found[3] for found in listed}
    for found in _NUMBERED_LINK.finditer(page):
        _keep_link(links, found[2], by_number.get(found[1], ""))
    erase = _choose_eraser(page)
    numbers = {None, *by_number}  # a footnote's number is no link's
    repairs["link_mark"] = sum(mark[1] in numbers for mark in _LINK_MARK.finditer(page))
    return _LINK_MARK.sub(lambda mark: erase(mark[0]) if mark[1] in numbers else mark[0], page) + addresses


def _strip_addresses(text: str, repairs: dict[str, int]) -> str:
    """A mail's text without the addresses that stand behind its links' words and for its pictures, where several do."""
    count = len(_ADDRESS.findall(text))
    if count < _FEWEST_SIGNS:
        return text
    repairs["link_mark"] = repairs.get("link_mark", 0) + count
    erase = _choose_eraser(text)
    return _ADDRESS.sub(lambda mark: erase(mark[0]), text)


def _strip_markdown(text: str, repairs: dict[str, int], links: dict[str, str]) -> str:
    """The text without Markdown's marks, in this order: a picture may stand in a link, and a link in strong print."""
    erase = _choose_eraser(text)
    text, total = _strip_elements(text, erase)
    if "]: " in text:
        text, names = _strip_names(text, links, erase)
        total += names
    text, pictures = _erase_marks(text, _PICTURES, erase)
    text = _LINK_LINE.sub(_part_links, text)
    for found in _LINK.finditer(text):
        _keep_link(links, found["kept"], found["address"])
    text, marks = _erase_marks(text, (_LINK, *_LINE_MARKS), erase)
    text = _BULLET.sub(_print_bullet, text)
    text, signs = _erase_marks(text, _PRINT_MARKS, erase)
    if total := total + pictures + marks + signs:
        repairs["markdown"] = total
    return text


def _strip_elements(text: str, erase: Erase) -> tuple[str, int]:
    """The text without what pandoc and others keep of HTML: tags, attributes, fences; and their number."""
    patterns: list[re.Pattern[str]] = []
    if "</" in text:
        text, patterns = _LINE_BREAK.sub(" ", text), [_TAG]
    if any(sign in text for sign in _PANDOC):
        patterns += [_FENCE, _ATTRIBUTES_BEHIND, _SPAN, _SPAN]  # one in another
    return _erase_marks(text, patterns, erase)


def _erase_marks(text: str, patterns: Iterable[re.Pattern[str]], erase: Erase) -> tuple[str, int]:
    """The text without the marks that patterns find, one after the other, but with what they enclose; their number."""
    total = 0
    for pattern in patterns:
        text, count = pattern.subn(lambda mark: _keep_inside(mark, erase), text)
        total += count
    return text, total


def _strip_names(text: str, links: dict[str, str], erase: Erase) -> tuple[str, int]:
    """The text without the names of its links' addresses, and without the list of these; and their number."""
    named = {found["name"].casefold(): found["address"] for found in _DEFINITION.finditer(text)}
    if not named:
        return text, 0
    text, total = _DEFINITION.subn(lambda mark: erase(mark[0]), text)

    def keep_words(mark: re.Match[str]) -> str:
        nonlocal total
        address = named.get((mark["name"] or mark["kept"]).casefold())
        if address is None or (mark["name"] is None and mark["kept"].isdigit()):  # a name, or a note's number
            return mark[0]
        total += 1
        if mark[0].startswith("!"):
            return erase(mark[0])
        _keep_link(links, mark["kept"], address)
        return _keep_inside(mark, erase)

    for _ in range(2):  # a picture may stand in a link
        text = _NAMED_LINK.sub(keep_words, text)
    return text, total


def _print_bullet(mark: re.Match[str]) -> str:
    """A list's sign as a browser shows it, as far to the right."""
    return f"{mark[0][:-1]}{_PRINTED}"


def _part_links(line: re.Match[str]) -> str:
    """A line of links, with a break behind each."""
    return re.sub(_PARTED_LINK, rf"\g<0>{BREAK}", line[0], flags=re.DOTALL)


def _keep_link(links: dict[str, str], words: str, target: str) -> None:
    """Note where a link leads; its address may be broken at a column, and a title may stand behind it."""
    words = " ".join(words.translate(_PRINT).replace(FILLER, "").split())
    address = re.sub(r"\s*\n\s*", "", target.strip(" <>")).split(" ", 1)[0].strip("<>")
    if address and (words.count(" ") >= _FEWEST_WORDS - 1 or TAG_ADDRESS.search(address)):
        links.setdefault(fold_phrase(words), address)


def _keep_inside(mark: re.Match[str], erase: Erase) -> str:
    """What a mark encloses, without the mark; a blank after a link that touches the next."""
    if "kept" not in mark.re.groupindex:
        return erase(mark[0])
    start, end = mark.start("kept") - mark.start(), mark.end("kept") - mark.start()
    blank = " " if mark.string[mark.end() : mark.end() + 2].startswith(("[", "![")) else ""
    return f"{erase(mark[0][:start])}{mark['kept']}{erase(mark[0][end:])}{blank}"


def _choose_eraser(text: str) -> Erase:
    """How a mark goes: it leaves its line breaks, and in a page broken at a column as much filler as it was long."""
    lengths = [len(line) for line in text.split("\n") if line]
    is_broken = sum(length > _WIDEST for length in lengths) <= _OVERLONG * len(lengths)
    return (lambda mark: re.sub(".", FILLER, mark)) if is_broken else (lambda mark: "\n" * mark.count("\n"))
