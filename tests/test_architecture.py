"""Who imports whom: the layers that keep the pure part pure and the start quick."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = ("schemas", "flows", "expectations")
HEAVY = ("prefect", "great_expectations", "pandas", "pyarrow", "duckdb")

#: What a folder may import of ours, and which heavy libraries.
LAYERS = {
    "schemas": (("schemas",), ("pyarrow",)),
    "flows/pages": (("schemas", "flows.pages"), ()),
    "flows/sites": (("schemas", "flows.pages.rules", "flows.sites"), ()),
    "flows/store": (("schemas", "flows.store"), ("pyarrow", "duckdb", "pandas")),
    "expectations": (("schemas", "expectations"), ("great_expectations", "pandas")),
}


def imports_of(path: Path) -> set[str]:
    """Full names of all modules that a file imports, wherever in the file."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def within(name: str, allowed: tuple[str, ...]) -> bool:
    return any(name == prefix or name.startswith(f"{prefix}.") for prefix in allowed)


@pytest.mark.parametrize("folder", LAYERS)
def test_layers(folder: str) -> None:
    """A layer imports nothing above it, and only the heavy libraries that are its own."""
    ours, heavy = LAYERS[folder]
    parents = tuple(".".join(name.split(".")[:n]) for name in ours for n in range(1, name.count(".") + 1))
    for path in sorted((ROOT / folder).rglob("*.py")):
        for name in imports_of(path):
            if within(name, OURS) and name not in parents:
                assert within(name, ours), f"{path.relative_to(ROOT)} imports {name}"
            if within(name, HEAVY):
                assert within(name, heavy), f"{path.relative_to(ROOT)} imports {name}"


def test_prefect_only_in_flows() -> None:
    """Prefect is imported by the files right in flows/, and Great Expectations by expectations/ alone."""
    for path in sorted(p for top in OURS for p in (ROOT / top).rglob("*.py")):
        names = imports_of(path)
        if path.parent != ROOT / "flows":
            assert not any(within(n, ("prefect", "prefect_dask", "prefect_ray")) for n in names), path
        if ROOT / "expectations" not in path.parents:
            assert not any(within(n, ("great_expectations",)) for n in names), path


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("flows.cli", HEAVY),
        ("flows.stream", HEAVY),
        ("flows.child", ("prefect", "great_expectations", "pandas", "duckdb", "rich", "typer")),
        ("flows.bare", ("prefect", "great_expectations", "pandas")),
        ("expectations", ("great_expectations", "pandas")),
    ],
)
def test_what_loads_what(module: str, forbidden: tuple[str, ...]) -> None:
    """Modules that must start quickly do not load the heavy libraries, by whatever way."""
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & set({forbidden!r})))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == []


def test_files_are_short() -> None:
    """No module grows beyond what can be read in one go."""
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for top in OURS for p in (ROOT / top).rglob("*.py")}
    assert {str(p.relative_to(ROOT)): n for p, n in lengths.items() if n > 550} == {}
