"""CNN: paragraphs are p.paragraph in div.article__content; editors' notes open some stories."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("cnn.com",),
    rules=(
        Rule(id="cnn.note", label="editor_note", pattern=r"editor[’']s note: .{10,600}", why="note above the body"),
        Rule(
            id="cnn.minutes",
            label="counter",
            pattern=r"\d{1,2} min(?:ute)? read",
            why="reading time beside the by-line",
        ),
    ),
    drop=(".related-content", "[data-component-name='related-content']", ".video-resource"),
)
