"""The story's section: as metas state it, else as the page prints it above the headline."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any

from flows.pages.json_ld import Graph, Node, as_list, strings, types_of
from flows.pages.metadata_headline import strip_accents
from flows.pages.metadata_keywords import is_elsewhere, is_machine_word, split_words
from flows.pages.metadata_sources import Sources
from flows.pages.normalise import fold_name, normalise_space
from flows.pages.rules import fold_phrase
from flows.pages.structure_menu import STORY_PAGES
from flows.pages.types import Block
from flows.pages.vocabulary import generic_rules, phrase_set

#: Texts of a line's links, of those in elements with one of some names.
Links = Callable[[str, Sequence[str]], Sequence[str]]
_LONGEST, _MOST_WORDS, _FEW_WORDS = 60, 4, 3  # characters; words of a section that only its place tells
_ABOVE = 5  # blocks above the headline
_SHORT_STEP = 2  # letters of a folder that may be any
_WHOLE = 0.9  # share of a text in its link
_PATH = re.compile(r"^(?:https?:)?//[^/?#]*|[?#].*$")
_LONGEST_TRAIL, _FEWEST_STEPS = 90, 2  # characters, and steps of a way from home
_TRAIL = re.compile(r"\s*[»›>→]\s*|\s+/\s+")
_HERE = re.compile(r"^[^:：]{2,25}[:：]\s?")  # ``当前位置：首页``, ``You are here: Home``
#: How the way home is called beside what the vocabulary has.
_HOMES = frozenset(
    (
        "bosh sahifa", "forsíða", "hasiera", "kryefaqja", "titulinis", "басты бет", "главна", "домов", "գլխավոր",
        "ಮುಖಪುಟ", "მთავარი",
    )
)  # fmt: skip
#: What stands in a breadcrumb beside its steps.
_NO_STEPS = frozenset(
    (
        "zurück", "back", "retour", "volver", "indietro", "voltar", "terug", "wróć", "назад", "geri",
        "pfadnavigation", "breadcrumb",
    )
)  # fmt: skip
_MENU_STEPS = 5
_TOOLS = frozenset(("share", "newsletter", "subscription", "comments", "cookie_notice", "copyright", "footer"))
_STRAY = " <«‹>»›/|·→"  # signs between the steps of a way
_STEP, _BAR = re.compile(r"\s[»›>/|·→]\s"), re.compile(r"\s[|·–—-]\s")  # between steps, and between a title's parts


def find_section(
    sources: Sources,
    story: Node | None,
    headline: str | None,
    above: Sequence[tuple[Block, str]],
    url: str | None,
    links: Links,
    names: Sequence[str],
) -> str | None:
    """The section as the page names it: JSON-LD, metas, the breadcrumb above the story, then what is printed.

    ``above`` are the blocks before the headline with their labels, the nearest last; ``url`` is the story's own;
    ``links`` gives the texts of a line's links in elements with one of some names.  ``names`` are those of the site and
    of the authors, none of which is a section.
    """
    for text in stated_sections(sources, story):
        text = normalise_space(html.unescape(text))
        if text and len(text) <= _LONGEST and not is_machine_word(text):
            return split_words(text)[0] or None
    trail = [step for step in find_breadcrumb(sources.graph) if fold_name(step) != fold_name(headline or "")]
    if len(trail) > 1:
        return trail[-1]
    printed = chain(
        _of_categories(sources),
        _of_trail(above, headline),
        _of_steps(above, headline),
        _of_crumbs(above, headline, links),
        _of_address(above, url),
        _of_labels(above),
        _of_link_above(above),
        _of_title(sources.title),
    )
    named = (text.strip(_STRAY) for text in printed if len(text.split()) <= _MOST_WORDS)
    none = {"", fold_name(headline or ""), *map(fold_name, names)}
    return next((text for text in named if fold_name(text) not in none and not (is_home(text) or _is_tool(text))), None)


def stated_sections(sources: Sources, story: Node | None) -> list[str]:
    """The sections that JSON-LD and metas state."""
    return [
        *(strings(story.get("articleSection")) if story else []),
        *sources.all(
            "article:section", "og:article:section", "parsely-section", "sailthru.section", "section", "category"
        ),
        *sources.props.get("articlesection", []),
    ]


def _of_categories(sources: Sources) -> Iterator[str]:
    """Links to a category of the story's own, as weblogs print them."""
    yield from (t.text for t in sources.tags if t.is_rel and t.is_category and not is_elsewhere(t.names))


def _of_trail(above: Sequence[tuple[Block, str]], headline: str | None) -> Iterator[str]:
    """The last linked step of a breadcrumb that is printed above the headline, but for the first that leads home."""
    own = fold_name(headline or "")
    steps = [block for block, _ in above if block.markup and "breadcrumb" in block.markup.hints and block.markup.href]
    texts = [text for block in steps for part in _STEP.split(block.text) if (text := part.strip())]
    if is_menu_row(texts):
        return
    leads_home = not (steps and steps[0].markup and _path_of(steps[0].markup.href))
    texts = [text for text in texts if text.casefold() not in STORY_PAGES]
    yield from [text for text in texts if not _is_own(text, own)][: 0 if leads_home else None : -1]


def _of_steps(above: Sequence[tuple[Block, str]], headline: str | None) -> Iterator[str]:
    """The last step of a line above the headline that begins with the way home, whatever it is called."""
    own = fold_name(headline or "")
    for block, _ in reversed(above):
        steps = [step.strip() for step in _TRAIL.split(block.text)] if len(block.text) <= _LONGEST_TRAIL else []
        steps[:1] = [_HERE.sub("", steps[0])] if steps else []
        if len(steps) < _FEWEST_STEPS or not (block.markup and block.markup.link_chars) or not _is_menu(steps[0]):
            continue
        named = [step for step in steps[1:] if step and not _is_own(step, own) and step.casefold() not in STORY_PAGES]
        yield from (step for step in reversed(named) if is_section(step) or not _is_menu(step))


def is_menu_row(steps: Sequence[str]) -> bool:
    """Whether a long breadcrumb says what menus say, in most of its steps, and has a button among them."""
    if len(steps) < _MENU_STEPS or not any(map(_is_tool, steps)):
        return False
    return 2 * sum(generic_rules().suggest(step) is not None for step in steps) > len(steps)


def _is_own(step: str, own: str) -> bool:
    """Whether a step is the headline, or some words of it."""
    return fold_name(step) == own or (step.count(" ") > 1 and fold_name(step) in own)


def _of_crumbs(above: Sequence[tuple[Block, str]], headline: str | None, links: Links) -> Iterator[str]:
    """The last step of a breadcrumb whose links are not known: in a menu, or side by side in one line."""
    own = fold_name(headline or "")
    crumbs = [block.text for block, _ in above if block.markup and "crumb" in block.markup.hints]
    steps = links(crumbs[0], ("crumb",)) if len(crumbs) == 1 else crumbs
    named = [
        step for step in steps if (folded := fold_name(step)) and not (_is_own(step, own) or own.startswith(folded))
    ]
    if is_menu_row(steps):
        return
    if _HERE.match(f"{steps[0] if steps else ''} "):  # ``You are here:``, in an element of its own
        named = named[1:]
    yield from (step for step in reversed(named) if not is_home(step) and step.casefold() not in STORY_PAGES)


def _of_link_above(above: Sequence[tuple[Block, str]]) -> Iterator[str]:
    """A link right above the headline that stands beside no other, and is no button."""
    if not above:
        return
    *before, block = [block for block, _ in above[-2:]]
    if block.markup is None or block.markup.hidden or not _path_of(href := block.markup.href):
        return
    is_whole = block.markup.link_chars >= _WHOLE * len(block.text) and block.text.count(" ") < _FEW_WORDS
    is_alone = not any(_is_beside(other, block) for other in before)
    if is_whole and is_alone and (is_section(block.text) or _names_folder(block.text, href)):
        yield block.text


def _names_folder(text: str, href: str | None) -> bool:
    """Whether the last step of an address says what its link says."""
    step, name = (strip_accents(fold_name(part)) for part in (_path_of(href).rsplit("/", 1)[-1], text))
    return len(name) > _SHORT_STEP and step.startswith(name)


def is_home(text: str) -> bool:
    """Whether a text is what the way home is called, or the way back."""
    return (folded := text.casefold()) in _HOMES or folded in phrase_set("HOME") or folded in _NO_STEPS


def _is_tool(text: str) -> bool:
    """Whether a text is what a page's buttons say, or announces what stands below it."""
    rule = generic_rules().suggest(text) if text else None
    is_button = rule is not None and (rule.label in _TOOLS or rule.id == "navigation.back_home")
    return is_button or text.endswith((":", "："))


def _is_menu(text: str) -> bool:
    """Whether a text is what menus say, as the way home."""
    rule = generic_rules().suggest(text) if text else None
    return is_home(text) or (rule is not None and rule.label == "navigation")


def _of_address(above: Sequence[tuple[Block, str]], url: str | None) -> Iterator[str]:
    """A link above the headline to a folder of the story's own address, the nearest first."""
    path = _path_of(url)
    for block, _ in reversed(above if path else ()):
        markup = block.markup
        if markup is None or not markup.href or markup.hidden or markup.link_chars < _WHOLE * len(block.text):
            continue
        step = _path_of(markup.href)
        if step and path.startswith(f"{step}/") and block.text.count(" ") <= step.rsplit("/", 1)[1].count("-"):
            yield block.text


def _path_of(url: str | None) -> str:
    """The steps of an address, without its host and its end; empty for a site's root."""
    return _PATH.sub("", url or "").rstrip("/").lower()


def _of_labels(above: Sequence[tuple[Block, str]]) -> Iterator[str]:
    """A line above the headline that an element calls its section, or that is a section's name in some language."""
    near = above[: -_ABOVE - 1 : -1]
    yield from (
        block.text
        for block, label in near
        if label == "section" and not (block.markup and (block.markup.hidden or _leads_home(block.markup.href)))
    )
    known = [i for i, (block, _) in enumerate(near) if is_section(block.text)]
    if len(known) == 1 and not any(
        _is_beside(near[known[0]][0], near[i][0]) for i in range(len(near)) if i != known[0]
    ):
        yield near[known[0]][0].text  # else an entry of a menu


def _leads_home(href: str | None) -> bool:
    """Whether a link leads to a site's root."""
    return bool(href) and not _path_of(href)


def _is_beside(one: Block, other: Block) -> bool:
    """Whether two blocks stand in one element."""
    paths = [block.dom_path or "" for block in (one, other)]
    return paths[0] == paths[1] or paths[0].rsplit("/", 1)[0] == paths[1].rsplit("/", 1)[0]


def _of_title(title: str) -> Iterator[str]:
    """A part of the title, neither the first nor the last, that is a section's name in some language."""
    yield from (part for part in _BAR.split(title)[1:-1] if is_section(part))


def is_section(text: str) -> bool:
    """Whether a text is what sections are called, in any language."""
    return len(text) <= _LONGEST and fold_phrase(text) in phrase_set("SECTIONS")


def find_breadcrumb(graph: Graph) -> list[str]:
    """Names of the path that leads to the story, from the site's root."""
    for node in graph.nodes:
        if "breadcrumblist" in types_of(node):
            return _steps(node)
        inner = node.get("breadcrumb")
        if isinstance(inner, dict) and inner.get("itemListElement"):
            return _steps(inner)
    return []


def _steps(node: Node) -> list[str]:
    steps: list[tuple[Any, str]] = []
    for order, item in enumerate(as_list(node.get("itemListElement"))):
        if isinstance(item, dict):
            name = strings(item.get("name")) or strings(item.get("item"))
            if name and not name[0].startswith("http"):
                place = item.get("position")
                steps.append((int(str(place)) if str(place).isdigit() else order, name[0]))
    return [name for _, name in sorted(steps, key=lambda step: step[0])]
