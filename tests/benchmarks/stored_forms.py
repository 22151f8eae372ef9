"""How well bodies are read of captures that were stored or printed in another way than they came.

    python -m tests.benchmarks.stored_forms --pages pages.jsonl.gz --limit 150

Lines of the files hold "text" or "html", "url" and a "truth" with a "body" of paragraphs.  Each capture is
changed in each way and read; the figures are the mean F1 of word 4-grams against the truth, and the share of
bodies with the same words.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import html
import json
import quopri
import random
import re
import statistics
import textwrap
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flows.pages.extract import extract_page
from flows.pages.types import Capture
from schemas.vocabulary import BODY_LABELS

Change = Callable[[str], str]
_WORD = re.compile(r"\w+")
_BETWEEN_TAGS = re.compile(
    r"(<(script|style|textarea|title|noscript|svg|template|option|iframe)\b[^>]*>.*?</\2\s*>|<!--.*?-->|<[^>]*>)",
    re.DOTALL | re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"<p\b([^>]*)>(.*?)</p>", re.DOTALL | re.IGNORECASE)
_BODY = re.compile(r"(<body[^>]*>)(.*)(</body>)", re.DOTALL | re.IGNORECASE)
_FONT = '<font style="vertical-align: inherit;">'


def _wrap(text: str, width: int = 72) -> str:
    fill = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(fill.fill(line) if line.strip() else line for line in text.split("\n"))


def _part_words(text: str, width: int = 60) -> str:
    """Lines broken at a column, the words there after their third letter."""
    lines = [""]
    for word in re.findall(r"\S+|\n", text):
        is_over = len(lines[-1]) + len(word) >= width
        if word == "\n":
            lines.append("")
        elif is_over and word.isalpha() and len(word) > 6:
            lines[-1:] = [f"{lines[-1]} {word[:3]}-", word[3:]]
        elif is_over:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _print_sheets(text: str) -> str:
    """Sheets of sixty lines, as a browser prints them."""
    lines = _wrap(text, 92).split("\n")
    sheets = [lines[n : n + 60] for n in range(0, len(lines), 60)]
    head, foot = "3/14/22, 9:41 AM\n\nPage\n", "\nhttps://post.example/page\n"
    return "".join("\n".join([head, *s, foot, f"{n}/{len(sheets)}\n\n\f"]) for n, s in enumerate(sheets, 1))


def _mark_lines(mark: str) -> Change:
    return lambda text: "\n".join(f"{mark.format(n)}{line}" for n, line in enumerate(text.split("\n"), 1))


def _join(sign: str) -> Change:
    return lambda text: sign.join(line.strip() for line in text.split("\n") if line.strip())


def _name_entities(text: str) -> str:
    names = {"é": "eacute", "ü": "uuml", "ä": "auml", "ö": "ouml", "’": "rsquo", "“": "ldquo", "”": "rdquo"}
    return html.escape(text).translate({ord(sign): f"&{name};" for sign, name in names.items()})


def _each_text(change: Change) -> Change:
    def change_page(page: str) -> str:
        parts = _BETWEEN_TAGS.split(page)  # text, tag, name of an element that prints none, text, …
        parts[0::3] = [change(text) if text.strip() else text for text in parts[0::3]]
        del parts[2::3]
        return "".join(parts)

    return change_page


TEXT_FORMS: dict[str, Change] = {
    "as it is": lambda text: text,
    "without blank lines": lambda text: re.sub(r"\n\s*\n+", "\n", text),
    "a blank line between all": lambda text: re.sub(r"\n+", "\n\n", text),
    "broken at 40 columns": lambda text: _wrap(text, 40),
    "broken at 72 columns": _wrap,
    "broken at 132 columns": lambda text: _wrap(text, 132),
    "words parted at 60 columns": _part_words,
    "sheets of a browser's print": _print_sheets,
    "quoted mail": lambda text: _mark_lines("> ")(_wrap(text)),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()).decode(),
    "numbered lines": _mark_lines("{:6d}\t"),
    "a line for each sentence": lambda text: re.sub(r"(?<=[a-z][.!?]) (?=[A-Z])", "\n", text),
    "carriage returns": lambda text: text.replace("\n", "\r"),
    "escaped newlines": lambda text: text.replace("\n", "\\n"),
    "a literal of JSON": json.dumps,
    "br at each line": lambda text: text.replace("\n", "<br>\n"),
    "named entities": _name_entities,
    "one line, bars": _join(" | "),
    "one line, tabs": _join("\t"),
    "one line, blanks": _join(" "),
}
PAGE_FORMS: dict[str, Change] = {
    "as it is": lambda page: page,
    "each word in a span": _each_text(lambda text: re.sub(r"\S+", r"<span>\g<0></span>", text)),
    "each text in two font": _each_text(lambda text: f"{_FONT}{_FONT}{text}</font></font>"),
    "words that may be broken": _each_text(lambda text: re.sub(r"(\w{5})(\w{4})", r"\1<wbr>\2", text)),
    "paragraphs in div": lambda page: re.sub(r"<(/?)p\b", r"<\1div", page, flags=re.IGNORECASE),
    "paragraphs in lists": lambda page: _PARAGRAPH.sub(r"<ul><li\1>\2</li></ul>", page),
    "elements of its own": lambda page: re.sub(r"<(/?)div\b", r"<\1x-box", page, flags=re.IGNORECASE),
    "without a head": lambda page: re.sub(r"<head\b.*?</head>", "", page, flags=re.DOTALL | re.IGNORECASE),
    "no white space between tags": lambda page: re.sub(r">\s+<", "><", page),
    "hidden until scripts run": lambda page: re.sub(r"<body\b", '<body style="visibility: hidden"', page, count=1),
    "entities": html.escape,
    "JSON's escapes": lambda page: json.dumps(page)[1:-1],
    "Base64": lambda page: base64.b64encode(page.encode()).decode(),
    "quoted-printable": lambda page: quopri.encodestring(page.encode()).decode(),
    "a shadow root": lambda page: _BODY.sub(r'\1<x-app><template shadowrootmode="open">\2</template></x-app>\3', page),
}


def load(paths: list[Path], kind: str, limit: int) -> list[dict[str, Any]]:
    """So many of the files' captures of a kind whose body is known, the same in each run."""
    records: list[dict[str, Any]] = []
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            found = map(json.loads, lines)
            records += [record for record in found if kind in record and record["truth"].get("body")]
    random.Random(5).shuffle(records)
    return records[:limit]


def score(payload: str, media_type: str, record: dict[str, Any]) -> tuple[float, bool]:
    """F1 of the body's word 4-grams, and whether its words are the true ones."""
    capture = Capture(
        payload=payload.encode("utf-8", "surrogatepass"), source="page", media_type=media_type, url=record.get("url")
    )
    body = " ".join(block.text for block in extract_page(capture).blocks if block.label in BODY_LABELS)
    words, true = _WORD.findall(body), _WORD.findall(" ".join(record["truth"]["body"]))
    found, wanted = (Counter(zip(*(some[n:] for n in range(4)), strict=False)) for some in (words, true))
    return 2 * (found & wanted).total() / max(1, found.total() + wanted.total()), words == true


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, nargs="+", required=True)
    parser.add_argument("--limit", type=int, default=150, help="captures of each kind")
    args = parser.parse_args()
    for kind, media_type, forms in (("text", "text/plain", TEXT_FORMS), ("html", "text/html", PAGE_FORMS)):
        if records := load(args.pages, kind, args.limit):
            print(f"\n| {len(records)} captures, {media_type} | body F1 | exact |\n|---|---|---|")
        for name, change in forms.items() if records else ():
            scores = [score(change(record[kind]), media_type, record) for record in records]
            f1, exact = (statistics.mean(values) for values in zip(*scores, strict=True))
            print(f"| {name} | {f1:.3f} | {exact:.2f} |", flush=True)


if __name__ == "__main__":
    main()
