"""Addresses: registrable domain, normal form, fronts.  courlan and tld know the lists."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

_HTTP = re.compile(r"https?://", re.IGNORECASE)
#: A whole address that joining leaves as it is: nearly all that pages state of themselves.
_WHOLE = re.compile(r"https?://\w[\w!$%&'()*+,./:=@|~-]*(?:\?[\w!$%&'()*+,./:;=@|~-]+)?", re.ASCII)
#: An address that courlan leaves as it is: plain steps, no query.
_NORMAL = re.compile(r"https?://(?!.*xn--)[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?:/[\w~-][\w.~-]*)*/?", re.ASCII)
_NAMED_HOST = re.compile(r"(?:[^.\s]+\.)+[^.\s\d]+")
#: What leads to the stories of one topic.
TAG_ADDRESS = re.compile(
    r"/(?:tags?|topics?|themen?|thema|stichwort\w*|schlagwort\w*|keywords?|tema|temas|etiquetas?"
    r"|etiquettes?|sujets?|argomenti|mots-cles?|cimkek?|etiketa?|etiketler|stitek|stitky|[ae]mne|temat|trefwoord(?:en)?)/|[?&]tag=",
    re.IGNORECASE,
)
_FRONT_SEGMENT = re.compile(r"[^\d]{1,24}")
_FRONT_FILES = {"index.html", "index.htm", "index.php", "home", "default.aspx"}
#: How archives of the web address a page that they replay: its time of capture, then its own address.
_REPLAY = re.compile(
    r"(?:https?://[^/\s]+)?/(?:[\w.-]+/){0,3}(\d{14}|\d{4}\.\d\d\.\d\d-\d{6})(?:[a-z]{2}_)?/"
    r"(https?):/{1,2}(?=[^/\s])(\S+)",
    re.IGNORECASE,
)
#: How archive.today addresses what a page that it keeps leads to.
_KEPT_LINK = re.compile(r"https?://archive\.(?:today|is|ph|li|md|vn|fo)/o/\w+/(https?://\S+)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def registrable_domain(host: str) -> str | None:
    """``news.example.co.uk`` -> ``example.co.uk``; None for numbers and names without a dot."""
    from tld import get_fld

    found: str | None = get_fld(f"http://{host}", fail_silently=True)
    if found is None and _NAMED_HOST.fullmatch(host):
        return ".".join(host.split(".")[-2:])  # the list's own rule for suffixes that it does not name
    return found


@lru_cache(maxsize=256)  # a page asks for its own several times
def site_of(url: str | None) -> str | None:
    """Registrable domain of an absolute http(s) address, else None."""
    if not url or not _HTTP.match(url):
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return registrable_domain(host.rstrip(".").lower()) if host else None


_DAY = re.compile(
    r"[/-]((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:/|(?<!/\d)(?<!/\d\d)-|_|$)"
    r"|[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=\d{8,12}-|\D|$)"
)
_PATH_AROUND = re.compile(r"^https?://[^/?#]*|/?(?:[?#].*)?$")
_DAY_FIRST = re.compile(r"(?<!\d)(1[3-9]|2\d|3[01])-(0?[1-9]|1[0-2])-((?:19|20)\d\d)(?!\d)")


def absolute_url(base: str | None, href: str | None) -> str | None:
    """``href`` against ``base``; None where no http(s) address comes of it."""
    if not href:
        return None
    url = href.strip()
    if not _WHOLE.fullmatch(url):
        try:
            url = urljoin(base or "", url)
        except ValueError:
            return None
    return unwrap_replay(url)[0] if _HTTP.match(url) else None


def unwrap_replay(url: str) -> tuple[str, datetime | None]:
    """A page's own address and its time of capture, where an archive of the web replays it; else the address alone.

    ``https://web.archive.org/web/20190613082100/https://post.example/pier`` -> post.example's, 2019-06-13 08:21 UTC.
    """
    found = _REPLAY.fullmatch(url) if "/http" in url else None
    if found is None:
        kept = _KEPT_LINK.fullmatch(url) if "/o/" in url else None
        return (kept[1] if kept else url), None
    try:
        when = datetime.strptime(found[1].replace(".", "").replace("-", ""), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return url, None
    return f"{found[2].lower()}://{found[3]}", when


def normalise_url(url: str) -> str:
    """One spelling for one page: tracking parameters and fragment gone, query sorted, host lower case."""
    cleaned = url
    if not _NORMAL.fullmatch(url):
        from courlan import normalize_url

        try:
            cleaned = normalize_url(url, strict=False)
        except ValueError:
            return url
    scheme, rest = cleaned.split("://", 1) if "://" in cleaned else ("http", cleaned)
    return f"{scheme}://{rest.rstrip('/') if rest.count('/') == 1 else rest}".split("#", 1)[0]


def read_folders(url: str | None) -> frozenset[str]:
    """The names of an address's folders, without the page itself: ``/uk-news/2021/pier.html`` -> uk-news, 2021."""
    steps = _PATH_AROUND.sub("", url or "").casefold().replace("_", "-").split("/")
    return frozenset(step for step in steps[:-1] if step)


def find_day(url: str) -> str | None:
    """The day that an address states, as ISO 8601; None where it states none.

    ``/2020/02/04/``, ``-20200204.``, ``/202002041077343476-`` and ``28-05-2021``, which cannot have its month first.
    A number that opens the step behind year and month (`/2022/03/2-bridges-closed`) counts something, and is no day.
    """
    if found := _DAY.search(url):
        return "-".join(f"{int(part):02d}" for part in found.groups() if part)
    return f"{found[3]}-{found[2]:0>2}-{found[1]}" if (found := _DAY_FIRST.search(url)) else None


def is_front(url: str) -> bool:
    """Whether the address is a site's root or a section front rather than a story; so is one that nobody can read."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    segments = [s for s in parts.path.lower().split("/") if s and s not in _FRONT_FILES]
    if parts.query or len(segments) > 2:
        return False
    return all(_FRONT_SEGMENT.fullmatch(s) and s.count("-") < 2 and "." not in s for s in segments)
