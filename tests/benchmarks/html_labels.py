"""Related headlines and page kinds against labels made by reading.

    python tests/benchmarks/html_labels.py --pages DIR

``labels_html.json`` names pages by set and id, a related headline by a hash of its letters and
digits; the pages themselves stand in ``DIR``/html/<set>.jsonl.gz.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flows.pages.html import read_html
from flows.pages.normalise import fold_name
from flows.pages.types import Decoded, Reading

LABELS = Path(__file__).with_name("labels_html.json")
Key = tuple[str, str]


def read_pages(folder: Path, wanted: set[Key]) -> Iterator[tuple[Key, Reading]]:
    """The labelled pages as the generic path reads them."""
    for name in sorted({name for name, _ in wanted}):
        with gzip.open(folder / "html" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                if (name, record["id"]) in wanted:
                    decoded = Decoded(record["html"], "text/html", "utf-8", {})
                    yield (name, record["id"]), read_html(decoded, record["url"], None)


def hash_headline(text: str) -> str:
    """What stands for a headline in the labels."""
    return hashlib.sha256(fold_name(text).encode()).hexdigest()[:12]


def main() -> None:
    """Print recall and precision of related headlines, and kinds found by kind labelled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True)
    labels: dict[str, list[dict[str, Any]]] = json.loads(LABELS.read_text("utf-8"))
    related: dict[Key, set[str]] = defaultdict(set)
    for row in labels["related"]:
        related[row["set"], row["id"]].add(row["headline"])
    kinds = {(row["set"], row["id"]): row["kind"] for row in labels["kinds"]}
    hits = found = own = 0
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for key, reading in read_pages(parser.parse_args().pages, {*related, *kinds}):
        if key in related:
            given = {hash_headline(pointer.headline) for pointer in reading.pointers}
            hits, found = hits + len(given & related[key]), found + len(given)
            own += hash_headline(reading.facts.headline or "") in given
        if key in kinds:
            table[kinds[key]][reading.kind] += 1
    total = sum(map(len, related.values()))
    print(f"related headlines: {total} labelled on {len(related)} pages; recall {hits / total:.3f}, ", end="")
    print(f"precision {hits / max(1, found):.3f}; own headline among them on {own} pages")
    for kind, counts in table.items():
        print(f"{kind}: {sum(counts.values())} pages read as {dict(counts.most_common())}")


if __name__ == "__main__":
    main()
