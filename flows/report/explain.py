"""One page in the terminal: each block with its label, the rule that decided, and its text."""

from __future__ import annotations

from rich import box
from rich.console import Group, JustifyMethod, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from flows.pages.extract import format_moment
from flows.pages.site_template import explain_template
from flows.pages.types import Page, SiteTemplate
from flows.report.groups import group_of
from flows.store.words import name_controls
from schemas.articles import ArticleRow
from schemas.blocks import BlockRow

#: Of the groups of labels; a headline stands out among what belongs to the story.
_COLOURS = {
    "body": "green", "story": "yellow", "other": "magenta", "meta": "cyan", "chrome": "bright_black", "unknown": "red",
}  # fmt: skip
_WIDE = 110  # columns of a terminal in which a block's text has room beside all that is said of it


def render_page(
    page: Page, *, width: int | None = None, template: SiteTemplate | None = None, columns: int = _WIDE
) -> RenderableType:
    """A table of the page's blocks, and beneath it the record that came of them.

    ``width``: the longest text to print for a block, in characters; None prints all of it.
    ``template``: of the page's site, for the evidence of what it decided.
    ``columns``: of the terminal; a narrow one gives each block two lines, so that its text keeps its room.
    """
    if page.problem:
        return Panel(f"{page.problem.reason} [dim]({page.problem.check})[/dim]", title="rejected", border_style="red")
    table = _wide_table(page, width) if columns >= _WIDE else _narrow_table(page, width)
    return Group(table, _record_table(page, template or {}))


def _wide_table(page: Page, width: int | None) -> Table:
    table = _start_table(page, 28)
    table.add_column("label", no_wrap=True)
    table.add_column("rule", no_wrap=True, style="dim")
    table.add_column("sure", justify="right", no_wrap=True)
    table.add_column("else", no_wrap=True, style="dim")
    table.add_column("text", ratio=1)
    for block in page.blocks:
        label, text = _paint(block, width)
        table.add_row(_place(block), label, block.rule, f"{block.confidence:.2f}", block.runner_up or "", text)
    return table


def _narrow_table(page: Page, width: int | None) -> Table:
    table = _start_table(page, 12)
    table.add_column("label, rule, else", no_wrap=True)
    table.add_column("text", ratio=1)
    for block in page.blocks:
        label, text = _paint(block, width)
        why = ", ".join(filter(None, (block.rule, block.runner_up)))
        table.add_row(_place(block), label.append(f" {block.confidence:.2f}\n{why}", "dim"), text)
    return table


def _start_table(page: Page, width: int) -> Table:
    is_html = any(block.dom_path for block in page.blocks)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    name = "element" if is_html else "line"
    side: JustifyMethod = "left" if is_html else "right"
    table.add_column(name, justify=side, style="dim", max_width=width, overflow="ellipsis", no_wrap=True)
    return table


def _place(block: BlockRow) -> str:
    return "/".join(block.dom_path.rsplit("/", 2)[-2:]) if block.dom_path else _lines(block.line_start, block.line_end)


def _paint(block: BlockRow, width: int | None) -> tuple[Text, Text]:
    colour = "bold yellow" if block.label == "headline" else _COLOURS[group_of(block.label)]
    text = block.text if width is None or len(block.text) <= width else block.text[: width - 1] + "…"
    return Text(block.label, colour), _show(text, colour)


def _show(text: str, style: str = "") -> Text:
    return Text(name_controls(text), style)


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
        table.add_row("related", _show(f"{row.headline} ({place}{mark})"))
    for block in page.blocks:
        if evidence := explain_template(block.rule, block.text, template):
            table.add_row("template", _show(f"line {_lines(block.line_start, block.line_end)}: {evidence}"))
    return table


def _add_article(table: Table, page: Page, article: ArticleRow) -> None:
    basis = Text(" (record)" if article.headline_basis == "record" else "", "dim")
    table.add_row("headline", _show(article.headline or "none on the page") + basis)
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
            table.add_row(name, _show(value))
    table.add_row("body", f"{article.paragraph_count} paragraphs, {article.word_count} words")
