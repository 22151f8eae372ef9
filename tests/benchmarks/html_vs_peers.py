"""CPU time and memory of reading HTML pages, against other extractors on the same pages in the same run.

    python -m tests.benchmarks.html_vs_peers                         # the HTML captures of the tests
    python -m tests.benchmarks.html_vs_peers --pages pages.jsonl.gz  # lines with "html" and "url"
    python -m tests.benchmarks.html_vs_peers --pages pages.jsonl.gz --stages    # where Copydesk's time goes

Each system runs in a child of its own: it warms up on every second page and is measured on the
others, which it has not seen, so that nobody's memory of earlier pages counts for more than it does
in use.  The children take turns, ``--repeats`` times; medians count, and the ratio is the median of
the ratios within one turn.  The memory column is the most that a page of 50 KB or more needed, as a
multiple of its size.  Needs the extra ``peers``.  Body and metadata are asked of every system that
has both.  The bar: a quarter of trafilatura's time, and less than 20 times the page's size.
"""

from __future__ import annotations

import argparse
import ctypes
import gzip
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.stages import print_stages

Page = tuple[str, str | None]
Reader = Callable[[str, str | None], Any]
PEER = "trafilatura, body and metadata"
_LARGE = 50_000  # characters; of smaller pages the constant costs would say most
CAPTURES = Path(__file__).parent.parent / "captures"


def _copydesk() -> Reader:
    from flows.pages.html import read_html
    from flows.pages.types import Decoded

    return lambda html, url: read_html(Decoded(html, "text/html", "utf-8", {}), url, None)


def _copydesk_rows() -> Reader:
    from flows.pages.extract import extract_page
    from flows.pages.types import Capture

    return lambda html, url: extract_page(
        Capture(payload=html.encode("utf-8", "surrogatepass"), source="page", media_type="text/html", url=url)
    )


def _trafilatura() -> Reader:
    from trafilatura import bare_extraction

    return lambda html, url: bare_extraction(html, url=url, with_metadata=True)


def _readability() -> Reader:
    from readability import Document

    def read(html: str, url: str | None) -> Any:
        document = Document(html)
        return document.title(), document.summary()

    return read


def _resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html, url: extract_plain_text(html, main_content=True)


def _newspaper() -> Reader:
    from newspaper import Article

    def read(html: str, url: str | None) -> Any:
        article = Article(url or "https://page.example/", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return article

    return read


def _news_please() -> Reader:
    from newsplease import NewsPlease

    return lambda html, url: NewsPlease.from_html(html, url=url, fetch_images=False).get_serializable_dict()


SYSTEMS: dict[str, Callable[[], Reader]] = {
    "copydesk, body and metadata": _copydesk,
    "copydesk, to rows of all tables": _copydesk_rows,
    PEER: _trafilatura,
    "readability-lxml, body and title": _readability,
    "newspaper4k, body and metadata": _newspaper,
    "news-please, body and metadata": _news_please,
    "resiliparse, body": _resiliparse,
}


def load(paths: list[Path], limit: int | None) -> Iterator[Page]:
    """Pages from JSON Lines; without paths, the test captures."""
    if not paths:
        yield from ((path.read_text("utf-8"), None) for path in sorted(CAPTURES.glob("html_*/page.html")))
    for path in paths:
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as lines:
            records = [json.loads(line) for line in lines]
        step = max(1, len(records) // limit) if limit else 1
        yield from ((record["html"], record.get("url")) for record in records[::step])


def measure(name: str, pages: list[Page]) -> dict[str, float]:
    """Milliseconds of CPU a page, and the most memory for one as a multiple of its size."""
    read = SYSTEMS[name]()
    for page in pages[1::2]:
        _try(read, page, name)
    measured = pages[::2]
    start = time.process_time()
    for page in measured:
        _try(read, page)
    spent = time.process_time() - start
    large = [page for page in measured if len(page[0]) > _LARGE] or measured
    return {"ms": 1000 * spent / len(measured), "memory": max(measure_memory(read, page) for page in large)}


def _try(read: Reader, page: Page, name: str | None = None) -> None:
    try:
        read(*page)
    except Exception as error:
        if name:
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)


def measure_memory(read: Reader, page: Page) -> float:
    """Memory that reading a page adds at its height, as a multiple of the page; 0 where the system does not tell."""
    try:
        ctypes.CDLL(None).malloc_trim(0)  # what is free but kept would hide what a page needs
        Path("/proc/self/clear_refs").write_text("5")  # forget the height so far
        before = _resident("VmRSS")
        _try(read, page)
        return (_resident("VmHWM") - before) / len(page[0].encode("utf-8", "ignore"))
    except (OSError, AttributeError):
        return 0.0


def _resident(kind: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(kind))
    return 1024 * int(line.split()[1])


def compare(arguments: list[str], repeats: int) -> None:
    """Print the table of all systems, from children that take turns."""
    found: dict[str, list[dict[str, float]]] = {name: [] for name in SYSTEMS}
    for name in [name for _ in range(repeats) for name in SYSTEMS]:
        command = [sys.executable, "-m", "tests.benchmarks.html_vs_peers", *arguments, "--system", name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name}: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        else:
            found[name].append(json.loads(done.stdout))
    base = [row["ms"] for row in found[PEER]]
    print(f"| system | CPU ms a page | against {PEER} | memory, times the page |\n|---|---|---|---|")
    for name, rows in found.items():
        if rows:
            ratios = [row["ms"] / peer for row, peer in zip(rows, base, strict=False)]
            ratio = f"{statistics.median(ratios):.2f}" if ratios else "-"
            memory = max(row["memory"] for row in rows)
            print(f"| {name} | {statistics.median(row['ms'] for row in rows):.2f} | {ratio} | {memory:.1f} |")


def main() -> None:
    """Print the table, or as a child one system's figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, nargs="*", default=[])
    parser.add_argument("--limit", type=int, help="about this many pages of each file")
    parser.add_argument("--repeats", type=int, default=3, help="turns of each system")
    parser.add_argument("--stages", action="store_true", help="show where Copydesk's own time goes, and no peers")
    parser.add_argument("--system", choices=SYSTEMS, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if missing := [str(path) for path in args.pages if not path.is_file()]:
        parser.error(f"no such file: {', '.join(missing)}")
    if args.stages:
        print_stages(_copydesk_rows(), list(load(args.pages, args.limit)), args.repeats)
    elif args.system:
        print(json.dumps(measure(args.system, list(load(args.pages, args.limit)))))
    else:
        compare(sys.argv[1:], args.repeats)


if __name__ == "__main__":
    main()
