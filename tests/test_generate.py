"""The generator of invented captures: seeded, and of the sizes and shares that it promises."""

from __future__ import annotations

import hashlib

from tests.archives import read
from tests.benchmarks.generate import generate


def digest(folder) -> str:
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return hashlib.sha256(
        b"".join(p.relative_to(folder).as_posix().encode() + p.read_bytes() for p in files)
    ).hexdigest()


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    for form in ("warc", "jsonl", "text", "html"):
        for name, seed in (("a", 1), ("b", 1), ("c", 2)):
            generate(tmp_path / form / name, 12, form, seed)
        a, b, c = (digest(tmp_path / form / name) for name in "abc")
        assert a == b != c


def test_the_figures_are_those_promised(tmp_path):
    figures = generate(tmp_path, 1_500, "jsonl", part=500)
    n = figures.captures
    assert n == 1_500 and len(list(tmp_path.iterdir())) == 3 and 34 < figures.blocks / n < 38
    assert 0.25 < figures.undated / n < 0.35 and 0.03 < figures.kinds["recapture"] / n < 0.07
    assert 0.01 < figures.kinds["near_duplicate"] / n < 0.03 and 0 < figures.damaged / n < 0.03
    assert len(figures.months) >= 48 and len(figures.sites) > 250 and max(figures.sites.values()) / n < 0.2


def test_damage_costs_only_what_is_damaged(tmp_path):
    """What is generated can be read but for the share that is broken on purpose."""
    figures = generate(tmp_path, 300, "warc")
    assert 120_000 < figures.bytes / figures.captures < 200_000
    captures, losses = read(tmp_path / "part-00000.warc.gz")
    assert len(captures) == 300 - figures.damaged and len(losses) == figures.damaged > 0
