"""HTML models that tell the text trainer what the lines of its renders are; never shipped.

A reader of pages that nobody has seen must not know its training pages by heart, so the models that ship are
shallow.  A teacher may: what it labels are those very pages.  There is one for each fold, which has seen no page
of the fold's sites, so that their truth does not come back to them by way of labels; and one that has seen all.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from flows.pages.dom_select import MODEL, SEQUENCE_MODEL
from flows.pages.html import read_html
from flows.pages.trees import MODELS
from flows.pages.types import Decoded
from flows.training import html
from flows.training.export import save
from flows.training.folds import fold_of
from flows.training.html_data import Page
from flows.training.text_reading import use_models
from schemas.vocabulary import BODY

BLOCKS: dict[str, Any] = {"iterations": 250, "depth": 6, "rsm": 0.3, "l2_leaf_reg": 6}
COMPANY: dict[str, Any] = {"iterations": 120, "depth": 5, "rsm": 1.0, "l2_leaf_reg": 6}


def train_teachers(pages: list[Page], folds: int, folder: Path) -> list[Path]:
    """Folders of HTML models: one for each fold, trained without its sites, and one trained on all pages."""
    data = html.gather(pages, {page.group: fold_of(page.group, folds) for page in pages})
    taught = html.teach_folds(data)
    first, blocks = html.cross_fit_each(taught, data.rows, BLOCKS)
    company_rows = html.describe_all(data, first)
    _, company = html.cross_fit_each(taught, company_rows, COMPANY)
    everything = np.ones(len(data.rows), bool)
    known = html.learn_more(data, html.fit_pair(data, company_rows, html.TEACHER_SEEDS))
    blocks.append(html.fit(known, known.rows, everything, BLOCKS))
    company.append(html.fit(known, company_rows, everything, COMPANY))
    teachers = [folder / f"teacher{number}" for number in range(folds + 1)]
    for teacher, one, other in zip(teachers, blocks, company, strict=True):
        shutil.copytree(MODELS, teacher)  # what else the reader needs
        save(one, teacher / f"{MODEL}.npz")
        save(other, teacher / f"{SEQUENCE_MODEL}.npz")
    return teachers


def read_bodies(records: Sequence[dict[str, Any]], teacher: Path) -> list[list[str] | None]:
    """The body of every page by one teacher; None where the page's snippets do not confirm it."""
    with use_models(teacher):
        return [find_body(record) for record in records]


def find_body(record: dict[str, Any]) -> list[str] | None:
    """The body by our HTML reading, where the page's snippets confirm it."""
    reading = read_html(Decoded(record["html"], "text/html", "utf-8", {}), record["url"], None)
    pairs = zip(reading.blocks, reading.decisions, strict=True)
    body = [block.text for block, decision in pairs if decision.label in BODY]
    flat, truth = _fold(" ".join(body)), record["truth"]
    if not all(_fold(snippet) in flat for snippet in truth["wanted"]):
        return None
    return None if any(_fold(snippet) in flat for snippet in truth["unwanted"]) else body


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
