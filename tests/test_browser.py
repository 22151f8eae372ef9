"""The inspector and the report in a real browser: keys, filters, contrast, phones, hostile pages, corrections.

Needs Debian's chromium and chromium-driver; the checks of accessibility also need npm, from which
axe-core is taken into a temporary folder.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.pages.types import Facts
from flows.report.corrections_file import FILE_NAME, read_corrections
from flows.report.inspector import render_inspector
from flows.report.run_report import render_report
from flows.report.server import Desk, make_server
from flows.report.shelf import FileShelf
from flows.report.views import Entry
from tests.reports import full_report, large_report
from tests.test_inspect import HOSTILE, make_page

pytest.importorskip("selenium", reason="selenium is a development extra")
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from tests.chromium import start_chromium

SAMPLES = Path(__file__).parents[1] / "raw" / "samples"
SHOWN = ("museum_clocks.html", "harbour_dredging_en.txt", "empty.txt", "stadtbad.html", "pont_ferme_fr.txt")
PHONE, DESKTOP = (390, 844), (1440, 900)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """A browser with an empty profile; the tests share it."""
    chrome = start_chromium(tmp_path_factory.mktemp("profile"))
    yield chrome
    chrome.quit()


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core, from npm."""
    npm = shutil.which("npm")
    if not npm:
        pytest.skip("npm is not installed, so axe-core cannot be had")
    folder = tmp_path_factory.mktemp("axe")
    command = [npm, "install", "--no-save", "--ignore-scripts", "--prefix", str(folder), "axe-core@4"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        pytest.skip(f"npm cannot fetch axe-core: {done.stderr.strip().splitlines()[-1:]}")
    return (folder / "node_modules/axe-core/axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def inspector(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a file with some samples."""
    page = tmp_path_factory.mktemp("inspector") / "page.html"
    entries = [entry for name in SHOWN for entry in FileShelf(SAMPLES / name).entries.values()]
    page.write_text(render_inspector(entries), encoding="utf-8")
    return page.as_uri()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a report in which everything occurs."""
    page = tmp_path_factory.mktemp("report") / "report.html"
    page.write_text(render_report(full_report()), encoding="utf-8")
    return page.as_uri()


def show(browser: Chrome, address: str, size: tuple[int, int] = DESKTOP, scheme: str = "light") -> None:
    """Open a page at a size, light or dark."""
    width, height = size
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get("about:blank")
    browser.get_log("browser")
    browser.get(address)


def press(browser: Chrome, keys: str) -> None:
    """Press keys wherever the focus is."""
    ActionChains(browser).send_keys(keys).perform()


def text_of(browser: Chrome, selector: str) -> str:
    """The visible text of the first element."""
    return browser.find_element(By.CSS_SELECTOR, selector).text


def shown(browser: Chrome, selector: str) -> int:
    """How many elements are visible."""
    return sum(element.is_displayed() for element in browser.find_elements(By.CSS_SELECTOR, selector))


def open_sample(
    browser: Chrome, inspector: str, name: str, size: tuple[int, int] = DESKTOP, scheme: str = "light"
) -> None:
    """Open the inspector at one of the samples."""
    show(browser, f"{inspector}#p{SHOWN.index(name) + 1}", size, scheme)


# ---- keys and filters


def test_keys_walk_through_the_lines(browser: Chrome, inspector: str) -> None:
    open_sample(browser, inspector, "harbour_dredging_en.txt")
    press(browser, "j")
    press(browser, "j")
    focused = browser.switch_to.active_element
    assert focused.get_attribute("data-position") == "1"
    assert text_of(browser, "#line-rule") == focused.get_attribute("data-rule")
    assert text_of(browser, "#line-source").startswith("flows/")
    press(browser, "k")
    assert browser.switch_to.active_element.get_attribute("data-position") == "0"
    press(browser, Keys.ESCAPE)
    assert shown(browser, "#line") == 0


def test_the_list_of_lines_is_one_stop_of_the_tab_key(browser: Chrome, inspector: str) -> None:
    open_sample(browser, inspector, "harbour_dredging_en.txt")
    press(browser, "j")
    press(browser, "j")
    assert len(browser.find_elements(By.CSS_SELECTOR, '.page:not([hidden]) .block[tabindex="0"]')) == 1


def test_keys_turn_the_pages(browser: Chrome, inspector: str) -> None:
    show(browser, inspector)
    assert text_of(browser, "#at").startswith("1 of ")
    press(browser, "n")
    press(browser, "n")
    assert text_of(browser, "#at").startswith("3 of ")
    press(browser, "p")
    assert text_of(browser, "#at").startswith("2 of ")
    assert shown(browser, ".page") == 1


def test_rejected_pages_come_first_when_asked(browser: Chrome, inspector: str) -> None:
    show(browser, inspector)
    browser.find_element(By.CSS_SELECTOR, '#order option[value="rejected"]').click()
    assert text_of(browser, ".page:not([hidden]) .rejected").startswith("Rejected.")
    browser.find_element(By.CSS_SELECTOR, '#order option[value="doubt"]').click()
    doubts = browser.execute_script("return order.map(page => Number(page.dataset.doubt))")
    assert doubts == sorted(doubts, reverse=True)


def test_filters_show_only_their_label(browser: Chrome, inspector: str) -> None:
    open_sample(browser, inspector, "harbour_dredging_en.txt")
    everything = shown(browser, ".block")
    button = browser.find_element(By.CSS_SELECTOR, '.page:not([hidden]) [data-filter="paragraph"]')
    button.click()
    assert 0 < shown(browser, ".block") == shown(browser, '.block[data-label="paragraph"]') < everything
    assert button.get_attribute("aria-pressed") == "true"
    press(browser, Keys.ESCAPE)
    assert shown(browser, ".block") == everything


def test_finding_marks_the_places_and_goes_there(browser: Chrome, inspector: str) -> None:
    open_sample(browser, inspector, "harbour_dredging_en.txt")
    press(browser, "/")
    press(browser, "fairway")
    count = int(text_of(browser, "#found").split()[0])
    assert count == shown(browser, "mark") > 1
    press(browser, Keys.ENTER)
    assert "fairway" in browser.switch_to.active_element.text
    browser.execute_script("byId('query').value = ''; find()")
    assert shown(browser, "mark") == 0


def test_a_paragraph_of_the_record_leads_to_its_line(browser: Chrome, inspector: str) -> None:
    open_sample(browser, inspector, "harbour_dredging_en.txt")
    part = browser.find_elements(By.CSS_SELECTOR, ".page:not([hidden]) .story p[data-block]")[2]
    part.click()
    focused = browser.switch_to.active_element
    assert focused.get_attribute("data-position") == part.get_attribute("data-block")
    assert part.text in focused.text


def test_the_rule_shows_when_the_mouse_is_over_a_line(browser: Chrome, inspector: str) -> None:
    open_sample(browser, inspector, "harbour_dredging_en.txt")
    block = browser.find_element(By.CSS_SELECTOR, ".page:not([hidden]) .block:nth-child(3)")
    ActionChains(browser).move_to_element(block).perform()
    assert block.get_attribute("data-rule") in block.find_element(By.CSS_SELECTOR, ".why").text


# ---- hostile pages


def test_hostile_pages_run_nothing(browser: Chrome, tmp_path: Path) -> None:
    pages = [Entry(page=make_page(("paragraph", text), ("headline", text)), name=text) for text in HOSTILE]
    path = tmp_path / "hostile.html"
    path.write_text(render_inspector(pages), encoding="utf-8")
    show(browser, path.as_uri())
    for _ in HOSTILE:
        press(browser, "j")
        press(browser, "n")
    assert "run" not in browser.title.split()
    assert browser.execute_script("return document.scripts.length") == 1
    assert browser.execute_script("return document.images.length") == 0
    assert "<script>document.title = 'run'</script>" in browser.execute_script("return document.body.textContent")
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert browser.get_log("browser") == []


def test_a_script_that_came_along_would_not_run(browser: Chrome, inspector: str, tmp_path: Path) -> None:
    """Were escaping to fail, the policy would still stop it."""
    html = render_inspector([make_page(("paragraph", "One paragraph."))])
    path = tmp_path / "broken.html"
    path.write_text(
        html.replace(
            "<main>", "<main><script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">"
        )
    )
    show(browser, path.as_uri())
    assert browser.title != "run"


def test_direction_is_not_turned_by_a_page(browser: Chrome, tmp_path: Path) -> None:
    path = tmp_path / "rtl.html"
    page = make_page(("paragraph", "A picture."), facts=Facts(headline="gpj.\u202eexe"))
    path.write_text(render_inspector([page]), encoding="utf-8")
    show(browser, path.as_uri())
    assert "gpj.U+202Eexe" in text_of(browser, "h1")
    assert "\u202e" not in browser.execute_script("return document.body.innerText")


# ---- contrast, roles and sizes


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_inspector_is_accessible(
    browser: Chrome, axe: str, inspector: str, size: tuple[int, int], scheme: str
) -> None:
    for name in ("museum_clocks.html", "harbour_dredging_en.txt", "empty.txt"):
        open_sample(browser, inspector, name, size, scheme)
        press(browser, "j")
        assert run_axe(browser, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_report_is_accessible(browser: Chrome, axe: str, report: str, size: tuple[int, int], scheme: str) -> None:
    show(browser, report, size, scheme)
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert run_axe(browser, axe) == []


def run_axe(browser: Chrome, source: str) -> list[str]:
    """What axe finds against WCAG 2.2 AA and good practice: rule and element."""
    browser.execute_script(source)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = browser.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: arguments[0]})"
        ".then(r => done(r.violations), e => done([{id: String(e), nodes: []}]))",
        tags,
    )
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"] or [{"html": ""}]]


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_no_page_is_wider_than_its_window(browser: Chrome, inspector: str, report: str, width: int) -> None:
    show(browser, report, (width, 800))
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    for name in ("museum_clocks.html", "harbour_dredging_en.txt"):
        open_sample(browser, inspector, name, (width, 800))
        press(browser, "j")
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_nothing_is_fetched_and_nothing_complains(browser: Chrome, inspector: str, report: str) -> None:
    for address in (inspector, report):
        show(browser, address)
        assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
        assert browser.get_log("browser") == []


def test_a_long_page_and_a_large_report_open_quickly(browser: Chrome, tmp_path: Path) -> None:
    blocks = [
        ("paragraph" if n % 3 else "navigation", f"Line {n} of a very long page about ferries.") for n in range(2000)
    ]
    pages = {"inspector.html": render_inspector([make_page(*blocks)]), "report.html": render_report(large_report())}
    for name, html in pages.items():
        (tmp_path / name).write_text(html, encoding="utf-8")
        tries = (milliseconds_to_open(browser, (tmp_path / name).as_uri()) for _ in range(5))
        assert any(took < 2000 for took in tries)  # other processes may hold one up, but not each
        assert len(html) < 3_000_000


def milliseconds_to_open(browser: Chrome, address: str) -> float:
    """Until everything is loaded."""
    show(browser, address)
    return float(browser.execute_script("return performance.getEntriesByType('navigation')[0].loadEventEnd"))


# ---- served


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    """A desk with two pages, and its address."""
    raw, cases = tmp_path / "raw", tmp_path / "cases"
    raw.mkdir()
    cases.mkdir()
    for name in ("harbour_dredging_en.txt", "museum_clocks.html"):
        shutil.copy(SAMPLES / name, raw)
    desk = Desk(shelf=FileShelf(raw), corrections=tmp_path / "warehouse" / FILE_NAME, cases=cases)
    server = make_server(desk)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield desk, f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def wait(browser: Chrome, condition: Callable[[Chrome], Any]) -> Any:
    """Wait until something is so."""
    return WebDriverWait(browser, 20, ignored_exceptions=(Exception,)).until(condition)


def test_a_label_is_corrected_with_the_keyboard(browser: Chrome, served: tuple[Desk, str]) -> None:
    desk, address = served
    show(browser, address)
    for _ in range(4):
        press(browser, "j")
    press(browser, "c")
    browser.find_element(By.CSS_SELECTOR, '#correct-label option[value="caption"]').click()
    browser.find_element(By.ID, "correct-reason").send_keys("It stands below a picture." + Keys.ENTER)
    wait(
        browser,
        lambda b: (
            b.find_element(By.CSS_SELECTOR, '.block[data-position="3"]').get_attribute("data-rule") == "correction"
        ),
    )
    [[saved]] = read_corrections(desk.corrections).values()
    assert (saved.position, saved.label, saved.reason) == (3, "caption", "It stands below a picture.")
    wait(browser, lambda b: b.switch_to.active_element.get_attribute("data-position") == "3")
    browser.find_element(By.ID, "export").click()
    wait(browser, lambda b: "Written to" in text_of(b, "#said"))
    assert [path.name for path in (desk.cases or Path()).iterdir()] == [f"corrected_{saved.capture[:12]}"]
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_served_pages_turn_with_keys_and_orders(browser: Chrome, served: tuple[Desk, str]) -> None:
    _, address = served
    show(browser, address)
    press(browser, "n")
    wait(browser, lambda b: text_of(b, "#at") == "2 of 2")
    browser.find_element(By.CSS_SELECTOR, '#order option[value="doubt"]').click()
    wait(browser, lambda b: text_of(b, "#at") == "1 of 2" and "order=doubt" in b.current_url)


def test_the_rule_opens_in_the_editor(browser: Chrome, served: tuple[Desk, str]) -> None:
    show(browser, served[1])
    press(browser, "j")
    href = browser.find_element(By.ID, "open-source").get_attribute("href") or ""
    path, _, line = href.removeprefix("vscode://file").rpartition(":")
    assert Path(path).is_file() and line.isdigit()


def test_a_served_page_is_accessible(browser: Chrome, axe: str, served: tuple[Desk, str]) -> None:
    show(browser, served[1])
    press(browser, "j")
    assert run_axe(browser, axe) == []
    show(browser, f"{served[1]}search?q=nothing")
    assert run_axe(browser, axe) == []


def test_what_would_change_is_one_click_away(browser: Chrome, axe: str, served: tuple[Desk, str]) -> None:
    """The page waits by itself until the site's pages are read again, and leads back."""
    show(browser, served[1])
    press(browser, "j")
    browser.find_element(By.LINK_TEXT, "What would change on this site").click()
    wait(browser, lambda b: "would change" in text_of(b, "h1"))
    assert text_of(browser, "h1").startswith("0 lines of ") and "1 page read again" in text_of(browser, "main")
    assert run_axe(browser, axe) == []
    browser.find_element(By.LINK_TEXT, "Back to the page").click()
    wait(browser, lambda b: b.find_element(By.CSS_SELECTOR, ".block"))
