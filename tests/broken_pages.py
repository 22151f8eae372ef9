"""Pages as accidents leave them: cut, thinned, shuffled, without paragraphs, without attributes, two in one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
PAGES = sorted(path for folder in ("raw/samples", "tests/captures") for path in (ROOT / folder).rglob("*.*")
               if path.suffix in (".txt", ".html"))  # fmt: skip
_PARTS = re.compile(r"<[^>]*>|[^<]+")
_ELEMENTS = (
    *("h1", "h2", "p", "a", "div", "span", "time", "li", "figure", "ul", "article", "header", "footer", "section"),
    *("table", "td", "blockquote", "script"),
)
_ATTRIBUTE = re.compile(r"""\s[\w:-]+=("[^"]*"|'[^']*'|[^\s>]+)""")
_MOST_PARTS = 3_000

Way = Callable[[str, Random], str]


def cut(page: str, random: Random) -> str:
    """A part from somewhere."""
    first, last = sorted(random.randrange(len(page) + 1) for _ in range(2))
    return page[first:last]


def thin(page: str, random: Random) -> str:
    """Few of the lines and tags."""
    share = random.choice((0.05, 0.2, 0.6))
    return "".join(part for part in split(page) if random.random() < share)


def shuffle(page: str, random: Random) -> str:
    """All lines and tags in another order."""
    parts = split(page)[:_MOST_PARTS]
    random.shuffle(parts)
    return "".join(parts)


def shorten(page: str, random: Random) -> str:
    """Of each text a few words, or none."""
    return "".join(part if part.startswith("<") else " ".join(part.split()[: random.randrange(4)]) + "\n"
                   for part in split(page))  # fmt: skip


def drop_elements(page: str, random: Random) -> str:
    """All of some kind are gone, with what stands in them."""
    for name in random.sample(_ELEMENTS, random.randint(1, 3)):
        page = re.sub(rf"(?is)<{name}\b.*?</{name}>", "", page)
    return page


def drop_attributes(page: str, random: Random) -> str:
    """Half of the attributes are gone."""
    return _ATTRIBUTE.sub(lambda found: found[0] if random.random() < 0.5 else " ", page)


def drop_long(page: str, random: Random) -> str:
    """No text is longer than a button's or a headline's."""
    longest = random.choice((20, 60, 120))
    return "".join(part for part in split(page) if part.startswith("<") or len(part) <= longest)


def join_lines(page: str, random: Random) -> str:
    """All in one line."""
    return " ".join(page.split())


def double(page: str, random: Random) -> str:
    """The page again behind a part of itself."""
    return cut(page, random) + page


WAYS: Sequence[Way] = (cut, thin, shuffle, shorten, drop_elements, drop_attributes, drop_long, join_lines, double)


def split(page: str) -> list[str]:
    """Lines, or tags and what stands between them."""
    return _PARTS.findall(page) if "<html" in page[:2_000].lower() else page.splitlines(keepends=True)


def break_page(seed: int) -> tuple[str, str]:
    """(name of what was done to which page, the broken page); the same for the same seed."""
    random = Random(seed)
    path = random.choice(PAGES)
    page = path.read_bytes().decode("utf-8", "replace")
    done = random.choices(WAYS, k=random.choice((1, 1, 1, 2)))
    for way in done:
        page = way(page, random)
    return f"{path.relative_to(ROOT)}: {', '.join(way.__name__ for way in done)}", page
