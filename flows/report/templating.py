"""Templates to one self-contained HTML file that runs nothing but its own script and loads nothing."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from flows.store.words import say_count

_TEMPLATES = Path(__file__).parent / "templates"
#: Characters that change how their neighbours are read or print nothing: shown by their number.
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)


def render(template: str, *, styles: tuple[str, ...], script: str = "", **values: Any) -> str:
    """One HTML page with its styles and script inside, and the policy that lets these alone run.

    ``styles`` and ``script`` name files of the templates' folder.  The policy allows them by their
    hash: nothing that a captured page brings along can have the same one.
    """
    style = "\n".join(_read_asset(name) for name in styles)
    code = _read_asset(script) if script else ""
    policy = "; ".join(
        [
            "default-src 'none'",
            f"style-src '{hash_source(style)}'",
            f"script-src '{hash_source(code)}'" if code else "script-src 'none'",
            "connect-src 'self'" if values.get("served") else "connect-src 'none'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'self'" if values.get("served") else "form-action 'none'",
            "require-trusted-types-for 'script'",
        ]
    )
    page = _environment().get_template(template)
    html = page.render(style=Markup(style), script=Markup(code), policy=policy, **values)  # noqa: S704 - our own files
    return html.encode("utf-8", "replace").decode("utf-8")  # half of a surrogate pair has no encoding


def hash_source(text: str) -> str:
    """What a Content-Security-Policy calls an inline style or script by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def show_controls(text: object) -> Markup:
    """Text as HTML, with characters that could disguise it (marks of direction and the like) made visible."""
    return Markup(_CONTROLS.sub(_name_control, escape("" if text is None else text)))  # noqa: S704 - escaped above


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web, else None: a page may say `javascript:` where an address belongs."""
    try:
        return url if url and urlsplit(url).scheme.lower() in ("http", "https") else None
    except ValueError:
        return None


def _name_control(found: re.Match[str]) -> str:
    character = found[0]
    title = unicodedata.name(character, "control character").lower()
    return f'<span class="control" title="{title}">U+{ord(character):04X}</span>'


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(plain=show_controls, web=web_address, counted=say_count)
    return environment


@cache
def _read_asset(name: str) -> str:
    return (_TEMPLATES / name).read_text("utf-8")
