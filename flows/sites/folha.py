"""Folha de S.Paulo: .c-news__body holds the story; boxes for subscribers stand inside it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("folha.uol.com.br", "uol.com.br"),
    rules=(
        Rule(
            id="folha.present",
            label="subscription",
            pattern=r"assinantes podem (?:liberar|enviar) .{5,160}|presente(?:ie)? o texto",
            why="gift box in the body",
        ),
        Rule(
            id="folha.shared",
            label="share",
            pattern=r"(?:copiar link|salvar artigos?|benefício do assinante)",
            why="buttons",
        ),
    ),
    drop=(".c-list-links", ".gallery-widget", ".c-news__related"),
)
