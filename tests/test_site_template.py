"""A site's template: what recurs across stories is chrome, what recurs within one is not."""

from __future__ import annotations

from flows.pages.site_template import LabelledCapture, hash_line, learn_template
from flows.pages.text import read_text
from flows.pages.types import Decoded, TemplateLine

SLOGAN = "The coast, every morning, since 1911 and in all weathers."
STORY = (
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, after divers found "
    "cracks in nine of its forty concrete pillars."
)


def capture(story: str, *lines: tuple[str, str]) -> LabelledCapture:
    return LabelledCapture(story, "2020-02-04", lines)


def test_lines_of_several_stories_are_learned() -> None:
    template = learn_template(
        capture(f"story {n}", (SLOGAN, "paragraph"), (f"{STORY} {n}", "paragraph")) for n in range(4)
    )
    assert template == {hash_line(SLOGAN): TemplateLine("footer", 4, 1)}


def test_captures_of_one_story_count_once() -> None:
    assert learn_template(capture("the story", (STORY, "paragraph")) for _ in range(10)) == {}


def test_the_most_frequent_label_is_kept() -> None:
    lines = [("Coast shop", "advertisement"), ("Coast shop", "navigation"), ("Coast shop", "advertisement")]
    template = learn_template(capture(f"story {n}", line) for n, line in enumerate(lines))
    assert template[hash_line("coast shop")].label == "advertisement"


def test_learning_does_not_depend_on_order() -> None:
    captures = [capture(f"story {n}", (SLOGAN, "footer" if n % 2 else "share")) for n in range(6)]
    assert learn_template(captures) == learn_template(captures[::-1])


def test_the_vote_is_explained_and_removes_nothing() -> None:
    text = f"{STORY}\n\n{SLOGAN}\n\n{STORY[::-1]}\n"
    template = {hash_line(SLOGAN): TemplateLine("footer", 5, 3)}
    reading = read_text(Decoded(text, "text/plain", "utf-8", {}), None, None, template)
    assert [block.text for block in reading.blocks][1] == SLOGAN
    assert (reading.decisions[1].label, reading.decisions[1].rule) == ("footer", "site_template")
