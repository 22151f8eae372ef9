"""EL PAÍS: the body is div.a_c; archived and related stories stand beside it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("elpais.com",),
    rules=(
        Rule(
            id="elpais.archived",
            label="related_label",
            pattern=r"(?:archivado en|más información)",
            why="labels of lists",
        ),
        Rule(
            id="elpais.subscribe",
            label="subscription",
            pattern=r"(?:suscríbete para (?:seguir leyendo|leer)|lee sin límites)\.?",
            why="offer after the body",
        ),
        Rule(
            id="elpais.login",
            label="navigation",
            pattern=r"tu suscripción se está usando en otro dispositivo",
            why="dialogue that is always in the page",
        ),
    ),
    drop=("section.w_ri", ".a_sh", ".b-au"),
)
