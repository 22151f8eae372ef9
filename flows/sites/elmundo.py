"""El Mundo: the body is div.ue-c-article__body; "Para saber más" boxes stand in it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("elmundo.es",),
    rules=(
        Rule(id="elmundo.more", label="related_label", pattern=r"para saber más", why="label of a box of links"),
        Rule(
            id="elmundo.trust",
            label="disclaimer",
            pattern=r"conforme a los criterios de the trust project.{0,40}",
            why="closes each story",
        ),
    ),
    drop=(".ue-c-article__related-news", ".ue-c-ad", ".ue-c-article__trust"),
)
