"""Where settings come from: the defaults, a file, the environment, options; each one wins over those before it."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import SecretStr, TypeAdapter, ValidationError

from flows.errors import ConfigError
from flows.settings import PREFIX, Settings

FILE_VARIABLE = "COPYDESK_CONFIG"  # names the file of settings; else the nearest one is taken
_RESERVED = re.compile(r"COPYDESK_FAULT_.*|COPYDESK_CONFIG")  # no settings; the first are the tests' own
_KINDS = {"integer": "a whole number", "number": "a number", "boolean": "true or false", "string": "a text"}
_BOUNDS = {
    "enum": "one of {}",
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "pattern": "such as {}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The value of a setting, and who said so: `default`, a variable's name, a file's path or `option`."""

    value: Any
    origin: str


def gather_settings(environ: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, Setting]:
    """Every setting with its effective value and its origin, in the order of `Settings`.  Raises ConfigError."""
    found = {f.name: Setting(value=f.default, origin="default") for f in fields(Settings)}
    for name, value, origin in (*_from_file(environ), *_from_environment(environ), *_from_options(given)):
        found[name] = Setting(value=value, origin=origin)
    return found


def list_changed(settings: Settings) -> dict[str, Any]:
    """What differs from the settings that hold without options, by name, as plain values; no secrets."""
    usual = gather_settings(os.environ, {})
    changed = {n: getattr(settings, n) for n, setting in usual.items() if getattr(settings, n) != setting.value}
    plain = {name: str(value) if isinstance(value, Path) else value for name, value in changed.items()}
    return {name: value for name, value in plain.items() if not isinstance(value, SecretStr)}


def parse_assignments(pairs: list[str]) -> dict[str, str]:
    """Settings of a repeated option `--set NAME=VALUE`.  Raises ConfigError."""
    for pair in pairs:
        if "=" not in pair:
            raise ConfigError(f"--set {pair} says no value; write for instance --set workers=2.")
    return dict(pair.split("=", 1) for pair in pairs)


def describe_settings() -> dict[str, str]:
    """What each setting means."""
    return {name: str(_schema(name).get("description", "")) for name in _adapters()}


def describe_allowed(name: str) -> str:
    """What a setting may be, such as `a whole number, at least 0`."""
    schema = _schema(name)
    kind = "a path" if schema.get("format") == "path" else _KINDS[schema["type"]]
    default = {f.name: f.default for f in fields(Settings)}[name]
    bounds = {**schema, "pattern": default, "enum": ", ".join(schema.get("enum", ()))}
    return ", ".join([kind, *(text.format(bounds[key]) for key, text in _BOUNDS.items() if key in schema)])


def show_value(value: Any) -> str:
    """A value as it may be printed; of a secret only that it is set."""
    if isinstance(value, SecretStr):
        return "(set, not shown)" if value.get_secret_value() else ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _from_options(given: Mapping[str, Any]) -> Iterator[tuple[str, Any, str]]:
    for name, value in given.items():
        if value is not None:
            yield name, _check(name, value, "option"), "option"


def _from_environment(environ: Mapping[str, str]) -> Iterator[tuple[str, Any, str]]:
    for variable, text in sorted(environ.items()):
        if variable.startswith(PREFIX) and not _RESERVED.fullmatch(variable) and text:
            name = variable.removeprefix(PREFIX).lower()
            yield name, _check(name, text, variable), variable


def _from_file(environ: Mapping[str, str]) -> Iterator[tuple[str, Any, str]]:
    """The lines of the file of settings; its paths are seen from the folder in which it stands."""
    path, table = _find_table(environ)
    for name, value in table.items():
        checked = _check(name, value, str(path))
        yield name, path.parent / checked if isinstance(checked, Path) else checked, str(path)


def _find_table(environ: Mapping[str, str]) -> tuple[Path, dict[str, Any]]:
    """The file that the environment names, else the nearest one from the working folder upwards."""
    if named := environ.get(FILE_VARIABLE):
        path = Path(named).expanduser()
        return path.absolute(), _read_table(path)
    try:
        here = Path.cwd()
    except FileNotFoundError:
        raise ConfigError("The folder in which this was started is gone; change to one that is there.") from None
    for folder in (here, *here.parents):
        for path in (folder / "copydesk.toml", folder / "pyproject.toml"):
            if os.path.isfile(path) and (table := _read_table(path)):  # noqa: PTH113 - false where it may not look
                return path, table
    return Path(), {}


def _read_table(path: Path) -> dict[str, Any]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ConfigError(f"The settings file {path} cannot be read: {why}.") from None
    if path.name != "pyproject.toml":
        return content
    tool = content.get("tool", {})
    table = tool.get("copydesk", {}) if isinstance(tool, dict) else None
    if not isinstance(table, dict):
        raise ConfigError(f"[tool.copydesk] in {path} is no table; write it with a line for each setting.")
    return table


def _check(name: str, value: Any, origin: str) -> Any:
    """The value as the setting's kind."""
    label = origin if origin.startswith(PREFIX) else f"{name} ({origin})"
    if name not in _adapters():
        raise ConfigError(f"{label} is no setting{_guess(name)}; `copydesk config` lists them all.")
    try:
        if isinstance(value, bool) and _schema(name).get("type") != "boolean":
            value = str(value)  # to Python true is 1, to whoever writes `workers = true` it is not
        return _adapters()[name].validate_python(value)
    except ValidationError as error:
        shown = "not what it may be" if _schema(name).get("writeOnly") else repr(value)
        reason = error.errors()[0].get("ctx", {}).get("error")  # of a rule of our own
        raise ConfigError(f"{label} is {shown}; {reason or f'allowed is {describe_allowed(name)}'}.") from None


def _guess(name: str) -> str:
    near = get_close_matches(name, _adapters(), n=1)
    return f"; did you mean {near[0]}?" if near else ""


@cache
def _adapters() -> dict[str, TypeAdapter[Any]]:
    return {name: TypeAdapter(hint) for name, hint in get_type_hints(Settings, include_extras=True).items()}


def _schema(name: str) -> dict[str, Any]:
    return _adapters()[name].json_schema()
