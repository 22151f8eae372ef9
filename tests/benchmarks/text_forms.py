"""How well bodies are read from the forms in which tools print a page as text.

    python -m tests.benchmarks.text_forms --pages pages.jsonl.gz --every 3

Lines of the file hold "html", "url" and a "truth" with "body_text" or "body".  Each page is printed by
each tool and read as a text capture; the figure is the mean F1 of words against the truth.  Tools that
are not installed are left out: w3m, lynx and pandoc come from Debian, the others with the extra ``peers``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import shutil
import statistics
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from flows.pages.extract import extract_page
from flows.pages.types import Capture
from schemas.vocabulary import BODY_LABELS

Printer = Callable[[str], str]
_WORD = re.compile(r"\w+")


def _dump(*command: str) -> Printer:
    def print_page(html: str) -> str:
        done = subprocess.run(command, input=html.encode("utf-8", "ignore"), capture_output=True, check=False)
        return done.stdout.decode("utf-8", "replace")

    return print_page


def _html2text(html: str) -> str:
    import html2text

    return html2text.html2text(html)


def _html2text_named(html: str) -> str:
    import html2text

    printer = html2text.HTML2Text()
    printer.inline_links = False
    return str(printer.handle(html))


def _markdownify(html: str) -> str:
    import markdownify

    return str(markdownify.markdownify(html))


def _inscriptis(html: str) -> str:
    import inscriptis

    return str(inscriptis.get_text(html))


def _get_text(html: str) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "lxml")
    for tag in soup(["script", "style", "noscript"]):
        tag.decompose()
    return soup.get_text()


_LYNX = ("lynx", "-dump", "-stdin", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8")
_PLAIN_PANDOC = ("-f", "html-native_divs-native_spans", "-t", "markdown-raw_html")
_W3M_NUMBERS = ("-cols", "80", "-o", "display_link_number=1")
FORMS: dict[str, Printer] = {
    "w3m -dump": _dump("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "80"),
    "lynx -dump": _dump(*_LYNX),
    "lynx -dump -nolist -width=1000": _dump(*_LYNX, "-nolist", "-width=1000"),
    "lynx -dump -nonumbers": _dump(*_LYNX, "-nonumbers"),
    "w3m -dump, links numbered": _dump("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", *_W3M_NUMBERS),
    "pandoc -t plain": _dump("pandoc", "-f", "html", "-t", "plain"),
    "pandoc -t markdown": _dump("pandoc", "-f", "html", "-t", "markdown"),
    "pandoc -t markdown --reference-links": _dump("pandoc", *_PLAIN_PANDOC, "--reference-links"),
    "pandoc -t gfm": _dump("pandoc", "-f", "html", "-t", "gfm"),
    "Markdown by html2text": _html2text,
    "Markdown by html2text, links named": _html2text_named,
    "Markdown by markdownify": _markdownify,
    "inscriptis": _inscriptis,
    "BeautifulSoup get_text": _get_text,
}


def load(paths: list[Path], every: int) -> Iterator[dict[str, Any]]:
    """Every so-manieth page of each file whose whole body is known."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for n, line in enumerate(lines):
                if n % every == 0 and ({"body", "body_text"} & (record := json.loads(line))["truth"].keys()):
                    yield record


def score(text: str, truth: dict[str, Any], url: str | None) -> float:
    """F1 of the words of the body that is read from a text, against the true one."""
    page = extract_page(Capture(payload=text.encode(), source="page.txt", media_type="text/plain", url=url))
    found = Counter(_WORD.findall(" ".join(block.text for block in page.blocks if block.label in BODY_LABELS)))
    wanted = Counter(_WORD.findall(truth.get("body_text") or " ".join(truth["body"])))
    return 2 * (found & wanted).total() / max(1, found.total() + wanted.total())


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, nargs="+", required=True)
    parser.add_argument("--every", type=int, default=1, help="only every so-manieth page")
    args = parser.parse_args()
    pages = list(load(args.pages, args.every))
    print(f"{len(pages)} pages\n\n| printed by | body F1 | pages below .8 |\n|---|---|---|")
    for name, print_page in FORMS.items():
        command = name.split(" ", 1)[0]
        if command.islower() and command in ("w3m", "lynx", "pandoc") and shutil.which(command) is None:
            continue
        try:
            found = [score(print_page(page["html"]), page["truth"], page.get("url")) for page in pages]
        except ImportError:
            continue
        print(f"| {name} | {statistics.mean(found):.3f} | {sum(f1 < 0.8 for f1 in found)} |", flush=True)


if __name__ == "__main__":
    main()
