"""One page in the terminal: each block with its label, the rule that decided, and its text."""

from __future__ import annotations

from rich import box
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from flows.pages.extract import format_moment
from flows.pages.site_template import explain_template
from flows.pages.types import Page, SiteTemplate
from schemas.articles import ArticleRow
from schemas.vocabulary import BODY_LABELS, CHROME_LABELS, METADATA_LABELS, OTHER_STORY_LABELS

_COLOURS = {
    **dict.fromkeys(CHROME_LABELS, "bright_black"),
    **dict.fromkeys(OTHER_STORY_LABELS, "magenta"),
    **dict.fromkeys(METADATA_LABELS, "cyan"),
    **dict.fromkeys(BODY_LABELS, "green"),
    "headline": "bold yellow",
    "unknown": "red",
}
_STORY_COLOUR = "yellow"  # byline, caption, section and their kin


def render_page(page: Page, *, width: int | None = None, template: SiteTemplate | None = None) -> RenderableType:
    """A table of the page's blocks, and beneath it the record that came of them.

    ``width``: the longest text to print for a block, in characters; None prints all of it.
    ``template``: of the page's site, for the evidence of what it decided.
    """
    if page.problem:
        return Panel(f"{page.problem.reason} [dim]({page.problem.check})[/dim]", title="rejected", border_style="red")
    return Group(_blocks_table(page, width), _record_table(page, template or {}))


def _blocks_table(page: Page, width: int | None) -> Table:
    is_html = any(block.dom_path for block in page.blocks)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(
        "element" if is_html else "line", justify="left" if is_html else "right", style="dim", max_width=28
    )
    table.add_column("label", no_wrap=True)
    table.add_column("rule", no_wrap=True, style="dim")
    table.add_column("sure", justify="right", no_wrap=True)
    table.add_column("else", no_wrap=True, style="dim")
    table.add_column("text", ratio=1)
    for block in page.blocks:
        colour = _COLOURS.get(block.label, _STORY_COLOUR)
        text = block.text if width is None or len(block.text) <= width else block.text[: width - 1] + "…"
        where = (block.dom_path or "").rsplit("/", 2)[-2:] if is_html else [_lines(block.line_start, block.line_end)]
        table.add_row(
            "/".join(where),
            Text(block.label, colour),
            block.rule,
            f"{block.confidence:.2f}",
            block.runner_up or "",
            Text(text, colour),
        )
    return table


def _lines(start: int | None, end: int | None) -> str:
    return str(start) if start == end else f"{start}-{end}"


def _record_table(page: Page, template: SiteTemplate) -> RenderableType:
    table = Table(box=box.SIMPLE, show_header=False, pad_edge=False, show_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(ratio=1)
    captured = f"{format_moment(page.captured) or 'unknown'} [dim]({page.capture.captured_at_basis})[/dim]"
    table.add_row("page", f"{page.capture.page_kind}, {len(page.blocks)} blocks, captured {captured}")
    if page.article:
        _add_article(table, page, page.article)
    for row in page.related:
        place = f"after paragraph {row.after_paragraph}" if row.after_paragraph else row.placement
        mark = ", confirmed" if row.confirmed else ""
        table.add_row("related", Text(f"{row.headline} ({place}{mark})"))
    for block in page.blocks:
        if evidence := explain_template(block.rule, block.text, template):
            table.add_row("template", Text(f"line {_lines(block.line_start, block.line_end)}: {evidence}"))
    return table


def _add_article(table: Table, page: Page, article: ArticleRow) -> None:
    table.add_row("headline", Text(article.headline or "none on the page"))
    published = format_moment(page.published) or "not stated on the page"
    table.add_row("published", f"{published} [dim]({article.published_basis})[/dim]")
    for name, value in (
        ("authors", ", ".join(article.authors)),
        ("section", article.section),
        ("keywords", ", ".join(article.keywords)),
        ("language", article.language),
        ("flags", ", ".join(article.quality_flags)),
    ):
        if value:
            table.add_row(name, Text(value))
    table.add_row("body", f"{article.paragraph_count} paragraphs, {article.word_count} words")
