"""How the invented captures are read, language by language: `python -m tests.benchmarks.labelled_captures`.

The labeller has not learned from these captures, but more than half of them were looked at where rules were mended, so
the figures say what became better or worse rather than how well other pages are read.
"""

from __future__ import annotations

from tests.labelled import FIELDS, FOLDER, Figures, load, measure

_GROUPS = ("body", "headline", "related", "keywords", "caption", "chrome")
_FEW = 5  # captures of a language that gets a row of its own, at least


def main() -> None:
    """Print a table of body F1, exact bodies, F1 of lines by group, and fields."""
    print(f"{'':10} {'n':>4} {'F1':>5} {'exact':>5} | lines: {'  '.join(_GROUPS)} | {'  '.join(FIELDS)}")
    languages = sorted(path.stem for path in FOLDER.glob("*.jsonl"))
    sets = {language: list(load(language)) for language in languages}
    rare = [capture for captures in sets.values() if len(captures) < _FEW for capture in captures]
    rows = {language: captures for language, captures in sets.items() if len(captures) >= _FEW} | {"others": rare}
    for name, captures in sorted(rows.items(), key=lambda row: -len(row[1])):
        print(_row(name, measure(captures)), flush=True)
    print(_row("all", measure(load())))


def _row(name: str, figures: Figures) -> str:
    count = figures.captures
    lines = "  ".join(f"{figures.line_f1(group):.3f}".rjust(len(group)) for group in _GROUPS)
    fields = "  ".join(f"{figures.share(name):.3f}".rjust(len(name)) for name in FIELDS)
    return f"{name:10} {count:4} {figures.f1 / count:.3f} {figures.exact / count:5.2f} |        {lines} | {fields}"


if __name__ == "__main__":
    main()
