"""What an operator sees of a build in Prefect's own pages, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("selenium", reason="selenium is a development extra")
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.chromium import start_chromium
from tests.operations.served import Served
from tests.operations.services import wait_for

pytestmark = pytest.mark.operations


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    chrome = start_chromium(tmp_path_factory.mktemp("profile"))
    chrome.set_window_size(1400, 1000)
    yield chrome
    chrome.quit()


def read_page(browser: Chrome, served: Served, path: str, *words: str) -> str:
    """The text of a page of the UI as soon as it shows the words; a picture of it lies in the test's folder."""
    browser.get(f"http://127.0.0.1:{served.server.port}{path}")

    def shows() -> str | None:
        text = browser.find_element(By.TAG_NAME, "body").text
        return text if all(word in text for word in words) else None

    try:
        return str(wait_for(shows, 60, f"{words} on {path}"))
    finally:
        browser.save_screenshot(str(picture_of(served, path)))


def picture_of(served: Served, path: str) -> Path:
    folder = served.folder / "pictures"
    folder.mkdir(exist_ok=True)
    return folder / f"{path.strip('/').replace('/', '-')}.png"


@pytest.mark.parametrize("root", ["", "/v2"], ids=["first UI", "second UI"])
def test_a_run_bears_its_date_and_counts(browser: Chrome, served: Served, root: str) -> None:
    """With its tasks named by shard, and a log that counts."""
    run = served.first_run()
    path = f"{root}/runs/flow-run/{run['id']}"
    words = ("Completed", "7 Task runs", "reading, cleaning, splitting: 2 files")
    text = read_page(browser, served, path, run["name"], *words)
    assert "1 accepted + 1 rejected captures" in text and run["expected_start_time"][:10] in text


def test_a_runs_artifacts_are_listed(browser: Chrome, served: Served) -> None:
    """Each with the sentence that says what it is."""
    served.first_run()
    read_page(browser, served, "/artifacts", "balance", "validation", "rejections", "run-report", "progress")


def test_the_balance_is_a_table(browser: Chrome, served: Served) -> None:
    text = show_artifact(browser, served, "balance", "captures found")
    cells = text.split("captures found", 1)[1].split()
    assert " ".join(cells[:7]) == "2 captures accepted 1 captures rejected 1"


def test_checks_stand_there_in_words(browser: Chrome, served: Served) -> None:
    show_artifact(browser, served, "validation", "capture_id_is_a_hash", "critical", "A capture's id is")


def test_rejections_stand_there_by_reason(browser: Chrome, served: Served) -> None:
    show_artifact(browser, served, "rejections", "empty", "The capture is empty.")


def test_the_report_is_a_link(browser: Chrome, served: Served) -> None:
    """To the file in the ledger, beside the command that opens it from elsewhere."""
    text = show_artifact(browser, served, "run-report", "Report of run ")
    assert "copydesk report " in text
    links = [link.get_attribute("href") for link in browser.find_elements(By.TAG_NAME, "a")]
    [report] = [link for link in links if link and link.endswith("/report.html")]
    assert Path(report.removeprefix("file://")).is_file()


@pytest.mark.parametrize("root", ["", "/v2"], ids=["first UI", "second UI"])
def test_the_form_of_a_run_explains_its_parameters(browser: Chrome, served: Served, root: str) -> None:
    deployment = served.deployment("build dataset/scheduled")
    said = [field["description"] for field in deployment["parameter_openapi_schema"]["properties"].values()]
    text = read_page(browser, served, f"{root}/deployments/deployment/{deployment['id']}/run", "Submit", "raw")
    assert all(sentence.split("`")[0].strip() in text for sentence in said)


def show_artifact(browser: Chrome, served: Served, key: str, *words: str) -> str:
    """The page of one of the first run's artifacts."""
    artifact = served.artifacts(served.first_run()["id"])[key]
    return read_page(browser, served, f"/artifacts/artifact/{artifact['id']}", *words)
