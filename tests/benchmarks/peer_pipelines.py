"""Other pipelines over a folder of WARC files, as their makers show them: ``python -m … NAME RAW OUT``."""

from __future__ import annotations

import json
import sys
from pathlib import Path


def run_datatrove(raw: Path, out: Path) -> None:
    """Datatrove's own reader, its trafilatura extractor, its Parquet writer; one task."""
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.extractors import Trafilatura
    from datatrove.pipeline.readers import WarcReader
    from datatrove.pipeline.writers import ParquetWriter

    steps = [
        WarcReader(str(raw), glob_pattern="*.warc.gz"),
        Trafilatura(favour_precision=True),
        ParquetWriter(str(out / "parquet")),
    ]
    LocalPipelineExecutor(pipeline=steps, tasks=1, workers=1, logging_dir=str(out / "logs")).run()


def run_news_please(raw: Path, out: Path) -> None:
    """news-please's extraction of each response, an object a line."""
    from newsplease import NewsPlease
    from warcio.archiveiterator import ArchiveIterator

    out.mkdir(parents=True)
    with (out / "articles.jsonl").open("w") as lines:
        for path in sorted(raw.glob("*.warc.gz")):
            with path.open("rb") as file:
                for record in ArchiveIterator(file):
                    if record.rec_type == "response":
                        html = record.content_stream().read().decode("utf-8", "replace")
                        url = record.rec_headers.get_header("WARC-Target-URI")
                        article = NewsPlease.from_html(html, url=url, fetch_images=False)
                        lines.write(json.dumps(article.get_serializable_dict(), default=str) + "\n")


if __name__ == "__main__":
    {"datatrove": run_datatrove, "news-please": run_news_please}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
