"""Settings: where they come from, which one wins, and what is said of a wrong one."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import ConfigError
from flows.settings import Settings, read_settings
from flows.settings_sources import describe_allowed, describe_settings, gather_settings


def test_what_stands_nearer_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options win over the environment, which wins over the file, which wins over the defaults; each says so."""
    (tmp_path / "copydesk.toml").write_text("workers = 2\nkeep_releases = 4\nkeep_hours = 5\n")
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    found = gather_settings({"COPYDESK_KEEP_RELEASES": "6", "COPYDESK_KEEP_HOURS": "7"}, {"keep_hours": 8})
    origins = {name: (setting.value, setting.origin) for name, setting in found.items()}
    assert origins["workers"] == (2, str(tmp_path / "copydesk.toml"))
    assert origins["keep_releases"] == (6, "COPYDESK_KEEP_RELEASES")
    assert origins["keep_hours"] == (8.0, "option")
    assert origins["rebuild"] == (False, "default")


def test_a_project_file_may_hold_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table tool.copydesk counts; a pyproject.toml without it is passed over; paths are seen from the file."""
    (tmp_path / "pyproject.toml").write_text('[tool.copydesk]\nraw = "in"\nwarehouse = "/srv/news"\n')
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[tool.other]\nraw = 1\n")
    monkeypatch.chdir(inner)
    settings = read_settings({})
    assert (settings.raw, settings.warehouse) == (tmp_path / "in", Path("/srv/news"))


@pytest.mark.parametrize("given", ["~/news", Path("~/news")])
def test_a_tilde_is_the_home(given: str | Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the file, in the environment and in options, as a shell has it; an address is left as it is."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "copydesk.toml").write_text('raw = "~/crawl"\nwarehouse = "~/there"\n')
    home = tmp_path / "home"
    assert (read_settings({}).raw, read_settings({}).warehouse) == (home / "crawl", home / "there")
    assert read_settings({"COPYDESK_WAREHOUSE": str(given)}).warehouse == home / "news"
    assert read_settings({}, warehouse=given, raw=given).raw == home / "news"
    assert read_settings({}, raw="s3://news/~raw").raw == "s3://news/~raw"


def test_the_command_refuses_what_a_build_would_refuse() -> None:
    """So that `copydesk config` tells whether a file of settings will do."""
    for wrong in ("columns=html", "warehouse=/tmp/a*b"):
        assert isinstance(CliRunner().invoke(app, ["config", "--set", wrong]).exception, ConfigError)


def test_a_file_may_be_named(tmp_path: Path) -> None:
    named = tmp_path / "night.toml"
    named.write_text("rebuild = true\n")
    assert read_settings({"COPYDESK_CONFIG": str(named)}).rebuild
    with pytest.raises(ConfigError, match=r"nowhere\.toml cannot be read"):
        read_settings({"COPYDESK_CONFIG": str(tmp_path / "nowhere.toml")})


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"COPYDESK_WORKERS": "many"}, "COPYDESK_WORKERS is 'many'; allowed is a whole number, at least 0, at most"),
        ({"COPYDESK_WORKERS": "-1"}, "COPYDESK_WORKERS is '-1'; allowed is a whole number, at least 0"),
        ({"COPYDESK_UNKNOWN_SHARE": "1.5"}, "COPYDESK_UNKNOWN_SHARE is '1.5'; allowed is a number, at least 0, at mo"),
        ({"COPYDESK_CAPTURE_SECONDS": "0"}, "COPYDESK_CAPTURE_SECONDS is '0'; allowed is a number, more than 0"),
        ({"COPYDESK_QUERY_MEMORY": "plenty"}, "COPYDESK_QUERY_MEMORY is 'plenty'; allowed is a text, such as 512MB"),
        ({"COPYDESK_ENGINE": "spark"}, "COPYDESK_ENGINE is 'spark'; allowed is a text, one of local, dask, ray."),
        ({"COPYDESK_REBUILD": "perhaps"}, "COPYDESK_REBUILD is 'perhaps'; allowed is true or false"),
        ({"COPYDESK_COLUMNS": "html"}, "COPYDESK_COLUMNS is 'html'; 'html' names no columns; write for instance html="),
        ({"COPYDESK_COLUMNS": "html=page_source,,url"}, "'url' names no columns; write for instance html=page, with"),
        ({"COPYDESK_COLUMNS": "html=a|"}, "'html=a|' names no columns"),
        ({"COPYDESK_COLUMNS": "parse=a"}, "'parse=a' names no columns"),
        ({"COPYDESK_WORKRES": "2"}, "COPYDESK_WORKRES is no setting; did you mean workers"),
    ],
)
def test_a_wrong_one_is_named_with_what_is_allowed(environ: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_settings(environ)
    assert said in str(caught.value)


def test_a_wrong_line_of_a_file_names_the_file(tmp_path: Path) -> None:
    for line, said in (("workers = 'x'", "workers .*/a.toml. is 'x'"), ("worker = 1", "did you mean workers")):
        (tmp_path / "a.toml").write_text(line)
        with pytest.raises(ConfigError, match=said):
            read_settings({"COPYDESK_CONFIG": str(tmp_path / "a.toml")})


@pytest.mark.parametrize("text", ["tool = 3", "[tool]\ncopydesk = 3"])
def test_a_project_file_of_another_shape_is_a_sentence(text: str, tmp_path: Path) -> None:
    """Where the table is none."""
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match="is no table"):
        read_settings({"COPYDESK_CONFIG": str(tmp_path / "pyproject.toml")})


@pytest.mark.parametrize("line", ["workers = true", "keep_hours = false"])
def test_true_is_no_number(line: str, tmp_path: Path) -> None:
    """Python would take it for 1."""
    (tmp_path / "copydesk.toml").write_text(line)
    with pytest.raises(ConfigError, match=r"allowed is a (whole )?number"):
        read_settings({"COPYDESK_CONFIG": str(tmp_path / "copydesk.toml")})


def test_an_empty_variable_says_nothing() -> None:
    """As in a systemd environment file whose line was left blank."""
    assert read_settings({"COPYDESK_WORKERS": ""}).workers == 0


def test_every_setting_says_what_it_means_and_may_be() -> None:
    for name, meaning in describe_settings().items():
        assert meaning.endswith(".") and describe_allowed(name)


def test_secrets_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither by the command, nor in a representation, nor in what a wrong one is told."""
    monkeypatch.setenv("COPYDESK_ON_FAILURE_WEBHOOK", "https://hooks.example/T0P-S3CRET")
    for form in ("table", "json"):
        shown = CliRunner().invoke(app, ["config", "--format", form]).output
        assert "not shown" in shown and "S3CRET" not in shown
    settings = read_settings()
    assert "S3CRET" not in repr(settings)
    assert pickle.loads(pickle.dumps(settings)).on_failure_webhook.get_secret_value().endswith("S3CRET")
    with pytest.raises(ConfigError) as caught:
        read_settings(on_failure_webhook=["S3CRET"])
    assert "S3CRET" not in str(caught.value)


def test_config_prints_values_and_origins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYDESK_WORKERS", "2")
    done = CliRunner().invoke(app, ["config", "--format", "json", "--set", "keep_hours=3"])
    facts = json.loads(done.output)
    assert list(facts) == [*Settings.__dataclass_fields__]
    assert (facts["workers"]["value"], facts["workers"]["origin"]) == ("2", "COPYDESK_WORKERS")
    assert (facts["keep_hours"]["value"], facts["keep_hours"]["origin"]) == ("3.0", "option")


def test_set_without_a_value_is_refused() -> None:
    done = CliRunner().invoke(app, ["config", "--set", "workers"])
    assert isinstance(done.exception, ConfigError) and "--set workers=2" in str(done.exception)


@pytest.mark.parametrize("words", [["build", ""], ["config", "--set", "warehouse="], ["status", "--warehouse", ""]])
def test_an_empty_name_of_a_folder_is_refused(words: list[str]) -> None:
    """As `copydesk build "$RAW"` gives where RAW is not set: not all that stands in the working folder is meant."""
    done = CliRunner().invoke(app, words)
    assert "a name is empty" in f"{done.exception} {done.output}"
