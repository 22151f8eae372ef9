"""Charts as inline SVG: shapes only, coloured by the style sheet, each with its words for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

_GAP = 0.15  # of a column's width


class Slice(NamedTuple):
    """A part of a bar or a column; ``style`` is a class of the style sheet."""

    style: str
    value: float
    title: str


def draw_bar(slices: Sequence[Slice], total: float, words: str, *, height: int = 10) -> Markup:
    """One horizontal bar of slices; ``total`` is its full width."""
    start, shapes = 0.0, []
    for piece in slices:
        width = 100 * piece.value / total if total else 0
        if width > 0:
            shapes.append(_rect(piece.style, start, 0, width, height, piece.title))
        start += width
    return _svg("bar", 100, height, shapes, words)


def draw_columns(columns: Sequence[Sequence[Slice]], words: str, *, height: int = 100) -> Markup:
    """Columns beside each other, each of slices from the ground up."""
    highest = max((sum(piece.value for piece in column) for column in columns), default=0) or 1
    shapes = []
    for place, column in enumerate(columns):
        ground = float(height)
        for piece in column:
            size = height * piece.value / highest
            ground -= size
            if size > 0:
                shapes.append(_rect(piece.style, place + _GAP / 2, ground, 1 - _GAP, size, piece.title))
    return _svg("columns", max(len(columns), 1), height, shapes, words)


def draw_line(values: Sequence[float], words: str, *, width: int = 100, height: int = 20) -> Markup:
    """A line over time, oldest first, its last point marked."""
    highest = max(values, default=0) or 1
    step = width / max(len(values) - 1, 1)
    points = [(i * step, height - 1 - (height - 2) * value / highest) for i, value in enumerate(values)]
    if len(points) < 2:
        return Markup("")
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    line = Markup('<polyline points="{}"/>').format(path)
    return _svg("line", width, height, [line], words)


def _rect(style: str, x: float, y: float, width: float, height: float, title: str) -> Markup:
    place = Markup('x="{:.6g}" y="{:.6g}" width="{:.6g}" height="{:.6g}"').format(x, y, width, height)
    return Markup('<rect class="{}" {}><title>{}</title></rect>').format(style, place, title)


def _svg(style: str, width: float, height: float, shapes: Sequence[Markup], words: str) -> Markup:
    """The drawing; it stretches to the box that the style sheet gives it."""
    opening = Markup('<svg class="{}" viewBox="0 0 {:g} {:g}" preserveAspectRatio="none" role="img" aria-label="{}">')
    return opening.format(style, width, height, escape(words)) + Markup("").join(shapes) + Markup("</svg>")
