"""CPU time and memory of reading HTML pages, against other extractors on the same pages in the same run.

    python -m tests.benchmarks.html_vs_peers                         # the HTML captures of the tests
    python -m tests.benchmarks.html_vs_peers --pages pages.jsonl.gz  # lines with "html" and "url"

Each system runs in a child of its own, once to warm up and then ``--rounds`` times; the best round
counts.  Needs the extra ``peers``.  Body and metadata are asked of every system that has both.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Page = tuple[str, str | None]
Reader = Callable[[str, str | None], Any]
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
    "trafilatura, body and metadata": _trafilatura,
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


def measure(name: str, pages: list[Page], rounds: int) -> dict[str, float]:
    """Milliseconds of CPU a page, and the memory that reading adds."""
    read = SYSTEMS[name]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    best = float("inf")
    for number in range(rounds + 1):
        start = time.process_time()
        for html, url in pages:
            try:
                read(html, url)
            except Exception as error:
                if number == 0:
                    print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
        if number:
            best = min(best, time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"ms": 1000 * best / len(pages), "mb": (peak - before) / 1024, "peak": peak / 1024}


def main() -> None:
    """Print the table, or as a child one system's figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, nargs="*", default=[])
    parser.add_argument("--limit", type=int, help="about this many pages of each file")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--system", choices=SYSTEMS, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.system:
        print(json.dumps(measure(args.system, list(load(args.pages, args.limit)), args.rounds)))
        return
    found: dict[str, dict[str, float]] = {}
    for name in SYSTEMS:
        command = [sys.executable, "-m", "tests.benchmarks.html_vs_peers", *sys.argv[1:], "--system", name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name}: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
            continue
        found[name] = json.loads(done.stdout)
    base = found.get("trafilatura, body and metadata", {}).get("ms")
    print("| system | pages/s/core | CPU ms a page | against trafilatura | memory added, MB | peak, MB |")
    print("|---|---|---|---|---|---|")
    for name, row in found.items():
        ratio = f"{row['ms'] / base:.2f}" if base else "-"
        print(f"| {name} | {1000 / row['ms']:.0f} | {row['ms']:.2f} | {ratio} | {row['mb']:.0f} | {row['peak']:.0f} |")


if __name__ == "__main__":
    main()
