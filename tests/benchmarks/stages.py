"""Where the time of reading a page goes: CPU by stage, without that of the stages inside it."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

_HTML = "flows.pages.html"
#: What is timed, by the module that calls it: function, and what it does.
STAGES: tuple[tuple[str, str, str], ...] = (
    ("flows.pages.extract", "decode", "bytes to text"),
    (_HTML, "to_source", "guard against hostile markup"),
    ("selectolax.lexbor", "LexborHTMLParser", "parse"),
    (_HTML, "lay_out_page", "walk, split into pieces"),
    (_HTML, "lay_out", "find the article's element"),
    (_HTML, "match_rules", "rules"),
    (_HTML, "gather_sources", "metadata in markup"),
    ("flows.pages.metadata_sources", "read_graph", "JSON-LD"),
    ("flows.pages.dom_select", "find_candidates", "features of blocks"),
    ("flows.pages.dom_select", "score_candidates", "trees"),
    (_HTML, "reread_body", "BeautifulSoup reads the body"),
    (_HTML, "decide", "labels"),
    (_HTML, "to_blocks", "pieces to blocks"),
    (_HTML, "add_data_body", "bodies in data"),
    ("flows.pages.metadata", "find_dates", "dates"),
    ("flows.pages.metadata", "find_authors", "authors"),
    ("flows.pages.metadata", "choose_headline", "headline"),
    ("flows.pages.metadata", "find_keywords", "keywords"),
    (_HTML, "state_facts", "other facts"),
    (_HTML, "judge_kind", "page kind"),
    (_HTML, "find_pointers", "related headlines"),
    (_HTML, "read_html", "the rest of reading"),
    ("flows.pages.extract", "assemble_page", "rows of the tables"),
)


class Watch:
    """CPU seconds by stage; time in an inner stage is not the outer one's."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self.inner: list[float] = []

    def time(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, timed under the stage's name."""

        def timed(*args: Any, **kwargs: Any) -> Any:
            start = time.thread_time()
            self.inner.append(0.0)
            try:
                return function(*args, **kwargs)
            finally:
                whole = time.thread_time() - start
                self.spent[stage] = self.spent.get(stage, 0.0) + whole - self.inner.pop()
                if self.inner:
                    self.inner[-1] += whole

        return timed


@contextmanager
def watched(stages: Sequence[tuple[str, str, str]] = STAGES) -> Iterator[Watch]:
    """A watch that times every stage while it is open; `module:Class` names a class."""
    watch, before = Watch(), []
    for place, name, stage in stages:
        module_name, _, inner = place.partition(":")
        module: Any = importlib.import_module(module_name)
        module = getattr(module, inner) if inner else module
        before.append((module, name, getattr(module, name)))
        setattr(module, name, watch.time(stage, getattr(module, name)))
    try:
        yield watch
    finally:
        for module, name, function in before:
            setattr(module, name, function)


def print_stages(read: Callable[[str, str | None], Any], pages: Sequence[tuple[str, str | None]], rounds: int) -> None:
    """A table: milliseconds of CPU a page by stage, the best of some rounds, and its share."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        with watched() as watch:
            for html, url in pages:
                read(html, url)
        for stage, seconds in watch.spent.items():
            best[stage] = min(seconds, best.get(stage, seconds))
    whole = sum(best.values())
    print("| stage | CPU ms a page | share |\n|---|---|---|")
    for stage, seconds in sorted(best.items(), key=lambda item: -item[1]):
        print(f"| {stage} | {1000 * seconds / len(pages):.2f} | {100 * seconds / whole:.0f} % |")
    print(f"| all | {1000 * whole / len(pages):.2f} | 100 % |")
