"""Which language a text is written in."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.pages.dates_words import DAY_FIRST_REGIONS
from flows.pages.normalise import strip_ascii
from flows.pages.urls import site_of

_TAG = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?\b")


def clean_tag(tag: str | None) -> str | None:
    """A declared language as a BCP 47 tag (``de-AT``), or None where it is none."""
    found = _TAG.match((tag or "").strip())
    if not found or found[1].lower() in ("und", "mul", "zxx"):
        return None
    language, script, region = found[1].lower(), found[2], found[3]
    return "-".join(filter(None, (language, script and script.title(), region and region.upper())))


#: English-speaking regions where the day stands before the month, by the ends of their addresses.
_REGIONS = {"uk": "GB"} | {region.lower(): region for region in DAY_FIRST_REGIONS}


def add_region(language: str | None, url: str | None) -> str | None:
    """English with the region that a page's address ends in (`.co.uk`: `en-GB`); other languages as they are."""
    if language != "en" or not (site := site_of(url)):
        return language
    region = _REGIONS.get(site.rpartition(".")[2])
    return f"{language}-{region}" if region else language


#: What the detector calls languages that pages declare otherwise: both forms of Norwegian, old codes, Filipino.
_ALSO = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "fil": "tl"}


def is_language(tag: str, code: str) -> bool:
    """Whether a declared tag (``nb-NO``) names a detected language (``no``)."""
    language = tag.split("-", 1)[0]
    return code in (language, _ALSO.get(language))


#: Scripts that one language (or one above all) is written in; looked at before counting letters.
_SCRIPTS = (
    (re.compile("[\u3041-\u30ff]"), "ja"),
    (re.compile("[\uac00-\ud7a3]"), "ko"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0e01-\u0e5b]"), "th"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u0370-\u03ff]"), "el"),
    (re.compile("[\u10a0-\u10ff]"), "ka"),
    (re.compile("[\u0531-\u058f]"), "hy"),
    (re.compile("[\u0b80-\u0bff]"), "ta"),
    (re.compile("[\u0c00-\u0c7f]"), "te"),
    (re.compile("[\u0d00-\u0d7f]"), "ml"),
    (re.compile("[\u0a00-\u0a7f]"), "pa"),
    (re.compile("[\u0a80-\u0aff]"), "gu"),
    (re.compile("[\u0b00-\u0b7f]"), "or"),
    (re.compile("[\u0c80-\u0cff]"), "kn"),
    (re.compile("[\u0d80-\u0dff]"), "si"),
    (re.compile("[\u0e80-\u0eff]"), "lo"),
    (re.compile("[\u1000-\u109f]"), "my"),
    (re.compile("[\u1200-\u139f]"), "am"),
    (re.compile("[\u1780-\u17ff]"), "km"),
)
_FOREIGN = re.compile(
    "[\u0370-\u03ff\u0531-\u05ff\u0a00-\u0aff\u0b00-\u0dff\u0e01-\u0eff\u1000-\u10ff\u1200-\u139f\u1780-\u17ff\u3041-\u9fff\uac00-\ud7a3]"
)
#: Languages that are told apart by words alone: (found, what it is rather, words that only the latter has).
_RATHER = (
    (frozenset(("mr", "ne", "sa", "bh")), "hi", re.compile(r"(?<!\S)(?:है|हैं|में|और|नहीं|था|थे|कि)(?![^\s।,.])")),
    (frozenset(("no", "nb", "nn")), "da", re.compile(r"\b(?:af|efter|blev|hvad|noget|nogle|oplyser)\b", re.IGNORECASE)),
    (
        frozenset(("id",)),
        "ms",
        re.compile(
            r"\b(?:kerana|sahaja|ialah|bahawa|menerusi|kerajaan|syarikat|polis|disember|khamis|jumaat)\b", re.IGNORECASE
        ),
    ),
    (frozenset(("gl",)), "pt", re.compile(r"\b(?:não|uma|são|à|também|até|está|pela|pelo|você)\b", re.IGNORECASE)),
)
_TELLING = 2  # such words, at least
_SCRIPT_SHARE = 0.15
_FARTHEST = 1200  # detect_fast's distance; farther than this is noise


@lru_cache(maxsize=1)  # facts and article ask for the same body
def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the text's language; None where there is too little text to tell."""
    sample = text[:3000]
    if not sample.isascii() and _FOREIGN.search(letters := strip_ascii(sample)):
        for script, language in _SCRIPTS:
            if len(script.findall(letters)) > _SCRIPT_SHARE * len(sample):
                return language
    if len(sample) < 40:
        return None
    from resiliparse.parse.lang import detect_fast

    code, _ = detect_fast(sample, cutoff=_FARTHEST)
    return None if code == "unknown" else _tell_apart(code, sample)


def _tell_apart(code: str, sample: str) -> str:
    """The language found, or the one that it is rather by its words."""
    for found, rather, telling in _RATHER:
        if code in found and len(telling.findall(sample)) >= _TELLING:
            return rather
    return code
