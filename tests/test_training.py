"""Models survive being written and read; the whole text training runs on a few invented pages."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from flows.pages.metadata_names import WIDTH
from flows.pages.oblivious import KindTrees, ObliviousTrees, join_pairs, load_oblivious
from flows.pages.sequence import FIRST, KINDS, SECOND
from flows.pages.trees import MODELS, Trees
from flows.training.export import average, save
from flows.training.html_weak import ask_others, learn_from
from tests.training_pages import write_pages, write_signed_pages


def make_arrays(classes: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(4)
    tail = (classes,) if classes else ()
    return {
        "features": rng.integers(0, 7, (20, 4)).astype(np.int16),
        "thresholds": rng.integers(-3, 3, (20, 4)).astype(np.float32),
        "leaves": rng.normal(size=(20, 16, *tail)).astype(np.float16).astype(np.float32),
        "bias": np.zeros(tail, np.float32) + np.float32(0.25),
        "columns": np.array([f"c{i}" for i in range(7)]),
        "classes": np.array([f"k{i}" for i in range(classes)]),
    }


ROWS = np.random.default_rng(5).normal(size=(300, 7)).astype(np.float32) * 3


def read(path: Path) -> dict[str, np.ndarray]:
    with np.load(path) as arrays:
        return dict(arrays)


def test_a_binary_model_scores_the_same_after_being_written(tmp_path: Path) -> None:
    model = ObliviousTrees(make_arrays())
    save(model, tmp_path / "m.npz")
    assert ObliviousTrees(read(tmp_path / "m.npz")).scores(ROWS) == pytest.approx(model.scores(ROWS), abs=1e-3)


def test_a_model_of_kinds_scores_the_same_after_being_written(tmp_path: Path) -> None:
    model = KindTrees(make_arrays(3))
    save(model, tmp_path / "m.npz")
    again = KindTrees(read(tmp_path / "m.npz"))
    assert again.classes == model.classes
    assert again.probabilities(ROWS) == pytest.approx(model.probabilities(ROWS), abs=1e-3)


def test_the_mean_of_two_models_has_the_mean_of_their_scores() -> None:
    one, other = make_arrays(), make_arrays() | {"bias": np.float32(1.25)}
    other["leaves"] = -3 * one["leaves"]
    scores = [ObliviousTrees(arrays).scores(ROWS) for arrays in (one, other)]
    assert ObliviousTrees(average([one, other])).scores(ROWS) == pytest.approx(sum(scores) / 2, abs=1e-4)


def test_trees_answer_as_their_definition_says() -> None:
    """Bit n of a leaf's number is whether question n is answered with yes."""
    arrays = make_arrays()
    expected = []
    for row in ROWS[:50]:
        bits = row[arrays["features"]] > arrays["thresholds"]
        leaves = (bits << np.arange(4)).sum(axis=1)
        expected.append(arrays["leaves"][np.arange(20), leaves].sum() + 0.25)
    assert ObliviousTrees(arrays).scores(ROWS[:50]) == pytest.approx(np.array(expected), abs=1e-4)


def test_trees_joined_two_and_two_score_the_same() -> None:
    joined = ObliviousTrees(join_pairs(make_arrays()))
    assert (joined.trees, joined.depth) == (10, 8)
    assert joined.scores(ROWS) == pytest.approx(ObliviousTrees(make_arrays()).scores(ROWS), abs=1e-5)


def test_trees_score_a_row_by_the_leaves_that_walking_them_reaches() -> None:
    arrays = read(MODELS / "authors.npz")
    rng = np.random.default_rng(6)
    rows = [{int(c): int(rng.integers(1, 30)) for c in rng.integers(0, WIDTH, 12)} for _ in range(50)]
    inner = arrays["feature"] >= 0
    roots = set(range(len(inner))) - {*arrays["left"][inner].tolist(), *arrays["right"][inner].tolist()}

    def walk(node: int, row: dict[int, float]) -> float:
        while inner[node]:
            side = "left" if row.get(int(arrays["feature"][node]), 0) <= arrays["threshold"][node] else "right"
            node = int(arrays[side][node])
        return float(arrays["value"][node])

    assert Trees(arrays).scores(rows) == pytest.approx([sum(walk(root, row) for root in roots) for row in rows])


@pytest.mark.parametrize("name", ["text_lines", "text_context", "text_breaks", "html_body", "html_sequence"])
def test_the_models_that_ship_can_be_read(name: str) -> None:
    assert load_oblivious(name) is not None


def test_unknown_blocks_are_learned_where_others_agree_and_the_teacher_does_not_object() -> None:
    agreed = np.array([1, 1, 1, 0, 0, 0.5, 0], np.float32)
    third = np.array([False, False, True, False, False, True, False])
    chances = np.array([0.9, 0.1, 0.1, 0.1, 0.6, 0.9, 0.1])
    weight = np.array([0, 0, 0, 0, 0, 0, 1], np.float32)
    is_body, weight = learn_from(agreed, third, chances, np.array([0, 0, 0, 0, 0, 0, 1], np.float32), weight)
    assert is_body.tolist() == [1, 0, 1, 0, 0, 0, 1]
    assert (weight > 0).tolist() == [True, False, True, True, False, False, True]
    assert weight[0] < weight[6] == 1


def test_other_extractors_are_asked_for_the_blocks_that_they_read() -> None:
    pytest.importorskip("trafilatura")
    pytest.importorskip("readability")
    story = [
        f"Paragraph {n}: the ferry left the southern quay an hour late, and nobody on board knew why." for n in range(6)
    ]
    html = f"<html><body><nav>Home</nav><article>{''.join(f'<p>{p}</p>' for p in story)}</article></body></html>"
    opinions = ask_others(html, lambda text: np.array([p in text for p in ("Home", *story)], np.float32))
    assert opinions.agreed.tolist() == [0, *[1] * 6]
    assert not opinions.third[0]


def test_the_text_training_runs_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a folder of pages to three models and their cross-validated figures, by the documented command."""
    pytest.importorskip("catboost")
    pytest.importorskip("inscriptis")
    from flows.training import text, text_teacher

    for settings in (text.LINES, text.CONTEXTS, text.OTHERS, text_teacher.BLOCKS, text_teacher.COMPANY):
        monkeypatch.setitem(settings, "iterations", 12)
    write_pages(tmp_path / "pages")
    text.main(["--pages", str(tmp_path / "pages"), "--models", str(tmp_path / "models"), "--invented"])
    printed = capsys.readouterr().out
    assert sorted(path.stem for path in (tmp_path / "models").iterdir()) == sorted((FIRST, SECOND, KINDS))
    line, invented = [line for line in printed.splitlines() if line.startswith("all ")]
    assert float(line.split("F1 ")[1].split()[0]) > 0.9
    assert "expected calibration error" in printed
    assert int(invented.split()[1]) > 300
    assert "related      P " in printed


def test_the_training_of_breaks_runs_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a folder of pages to the model and what it is worth on sites that it has not seen."""
    pytest.importorskip("catboost")
    from flows.training import text_breaks

    monkeypatch.setitem(text_breaks.SETTINGS, "iterations", 40)
    write_pages(tmp_path / "pages")
    text_breaks.main(["--pages", str(tmp_path / "pages"), "--models", str(tmp_path / "models")])
    assert [path.stem for path in (tmp_path / "models").iterdir()] == ["text_breaks"]
    [without, found] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("all ")]
    assert float(found.split("F1 ")[1].split()[0]) > float(without.split("F1 ")[1].split()[0])


def test_the_weights_of_headlines_are_fitted_and_judged_by_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every sign gets a weight, and the figures are of sites that the weights have not seen."""
    from flows.pages.headline_signs import WEIGHTS
    from flows.training import headlines

    write_pages(tmp_path / "pages")
    headlines.main(["--pages", str(tmp_path / "pages")])
    printed = capsys.readouterr().out.splitlines()
    assert [line.split('"')[1] for line in printed[: len(WEIGHTS)]] == list(WEIGHTS)
    assert float(printed[-1].split("cross-validated, ")[1].split(";")[0]) > 0.8


def test_the_html_training_runs_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a folder of pages to two models and their cross-validated figures, by the documented command."""
    for name in ("catboost", "trafilatura", "readability"):
        pytest.importorskip(name)
    from flows.training import html

    for settings in (html.BLOCKS, html.SEQUENCE):
        monkeypatch.setitem(settings, "iterations", 12)
    monkeypatch.setattr(html, "MODELS", tmp_path / "models")
    write_pages(tmp_path / "pages")
    with gzip.open(tmp_path / "pages" / "html" / "sputnik.jsonl.gz", "wt"):
        pass
    monkeypatch.setattr("sys.argv", ["html", "--pages", str(tmp_path / "pages")])
    html.main()
    assert "cross-validated over sites, 5 folds:\nsnippets: F1" in capsys.readouterr().out
    assert sorted(path.stem for path in (tmp_path / "models").iterdir()) == ["html_body", "html_sequence"]


def test_the_training_of_authors_runs_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a folder of pages to the model and what the reader would choose by it on sites that it has not seen."""
    pytest.importorskip("lightgbm")
    from flows.training import authors

    monkeypatch.setattr(authors, "MODELS", tmp_path / "models")
    write_signed_pages(tmp_path / "pages", sites=60)
    monkeypatch.setattr("sys.argv", ["authors", "--pages", str(tmp_path / "pages")])
    authors.main()
    [pages, found] = capsys.readouterr().out.splitlines()
    assert pages.startswith("60 pages of 60 sites, ")
    assert float(found.split("F1 ")[1].split(",")[0]) > 0.9
    assert [path.stem for path in (tmp_path / "models").iterdir()] == ["authors"]


def test_the_training_of_authors_sees_the_names_that_the_reader_weighs(tmp_path: Path) -> None:
    from flows.training.authors import load_pages

    write_signed_pages(tmp_path / "pages", sites=3)
    for page in load_pages(tmp_path / "pages"):
        assert page.authors <= set(page.keys)
        assert page.rows.shape == (len(page.keys), WIDTH)
        assert page.rows.any(axis=1).all()
