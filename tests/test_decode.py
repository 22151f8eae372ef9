"""Bytes to text: whatever arrives becomes text with counted repairs, or a problem with its reason."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.pages.decode import decode, sniff_media_type
from flows.pages.normalise import count_ink, normalise_space
from flows.pages.types import Capture, Decoded, Problem

STORY = "Die Brücke über den Siel wird für drei Wochen gesperrt. „Es geht nicht anders“, sagte Bürgermeisterin Ødegård."


def read(payload: bytes, charset: str | None = None, media_type: str | None = None) -> Decoded:
    decoded = decode(Capture(payload=payload, source="x", charset=charset, media_type=media_type))
    assert isinstance(decoded, Decoded)
    return decoded


def refuse(payload: bytes) -> Problem:
    problem = decode(Capture(payload=payload, source="x"))
    assert isinstance(problem, Problem)
    return problem


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_found_without_being_told(encoding: str) -> None:
    assert read(STORY.encode(encoding)).text == STORY


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Москва объявила о новых правилах для каналов и мостов в понедельник утром. " * 3, "cp1251"),
        ("政府は月曜日に新しい橋の計画を発表した。住民は説明を求めている。" * 5, "shift_jis"),
        ("政府は月曜日に新しい橋の計画を発表した。住民は説明を求めている。" * 5, "iso2022_jp"),
        ("政府星期一宣布了新的桥梁计划，居民要求说明。" * 5, "gb18030"),
        ("정부는 월요일에 새 다리 계획을 발표했다. 주민들은 설명을 요구하고 있다. " * 5, "euc_kr"),
        ("정부는 월요일에 새 다리 계획을 발표했다. 주민들은 설명을 요구하고 있다. " * 5, "iso2022_kr"),
        ("Уряд у понеділок оголосив про новий міст. Її мешканці вимагають пояснень. " * 5, "koi8_u"),
        ("Η κυβέρνηση ανακοίνωσε τη Δευτέρα το σχέδιο για τη νέα γέφυρα. " * 5, "iso8859_7"),
        ("הממשלה הודיעה ביום שני על תוכנית לגשר חדש, והתושבים דורשים הסבר. " * 5, "cp1255"),
    ],
)
def test_other_scripts_are_detected(text: str, encoding: str) -> None:
    assert read(text.encode(encoding)).text == text


def test_the_header_is_believed_before_the_page_and_only_where_it_fits() -> None:
    page = f'<html><meta charset="koi8-r"><p>{STORY}'
    story = STORY.encode()
    assert story in read(page.encode("cp1252"), charset="windows-1252").source()
    assert story in read(page.encode("utf-8"), charset="koi8-r").source()  # valid UTF-8 beats every claim
    assert story in read(page.encode("cp1252").replace(b"koi8-r", b"iso-8859-1"), charset="no-such-charset").source()


def test_mojibake_is_repaired_line_by_line_and_counted() -> None:
    broken = STORY.encode("utf-8").decode("cp1252")
    decoded = read(f"{broken}\nplain line\n{broken}".encode())
    assert decoded.text.split("\n") == [STORY, "plain line", STORY]
    assert decoded.repairs["mojibake"] == 2


def test_mojibake_in_a_page_is_repaired_text_by_text() -> None:
    """Pages may have no line breaks at all, and broken texts beside whole ones that cannot have been broken so."""
    broken = STORY.encode("utf-8").decode("cp1252")
    whole = "<p>Мост закрыт на три недели.</p>"
    decoded = read(f"<html>{whole}<p>{broken}\nTwo lines.</p>{whole}<b>{broken}</b></html>".encode())
    assert decoded.raw.decode() == f"<html>{whole}<p>{STORY}\nTwo lines.</p>{whole}<b>{STORY}</b></html>"
    assert decoded.repairs == {"mojibake": 2}


def test_two_encodings_in_one_file_are_both_read() -> None:
    """Single bytes of Windows-1252 among UTF-8; what began a character of UTF-8 and was cut off cannot be read."""
    decoded = read((STORY + "\n").encode() * 50 + "Café, “so”".encode("cp1252") + b" caf\xc3 and \xe2\x80.")
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(STORY)
    assert decoded.text.endswith("\nCafé, “so” caf� and �.")
    assert decoded.repairs == {"stray_byte": 3, "undecodable": 2}


@pytest.mark.parametrize("charset", [None, "utf-8"])
def test_a_page_with_few_accents_is_not_taken_for_utf_8(charset: str | None) -> None:
    """Nor where it says so: with one quote in a hundred words there is little to detect an encoding by."""
    text = (
        "The harbour council agreed on Tuesday to close the old ferry pier for two years. " * 40 + "“It’s over – café.”"
    )
    decoded = read(text.encode("cp1252"), charset=charset, media_type="text/plain")
    assert (decoded.text, decoded.repairs) == (text, {})


def test_real_accents_are_left_alone() -> None:
    text = "Ângela, Sãnto e Ñandú: ‘à’ â ã Ã Â. PÂTÉ À LA CRÈME"
    assert read(text.encode()).text == text


def test_a_text_file_that_a_browser_saved_is_text() -> None:
    """A page that is one `pre`; with a tag in it, or anything beside it, it stays HTML."""
    head = '<html><head><meta name="color-scheme" content="light"></head>'
    saved = f'{head}<body><pre style="x">{STORY} &amp; more\n</pre></body></html>'
    decoded = read(saved.encode(), media_type="text/html")
    assert (decoded.media_type, decoded.text) == ("text/plain", f"{STORY} & more\n")
    assert decoded.repairs == {"pre": 1}
    for other in (saved.replace("more", "<b>more</b>"), saved.replace("<pre", "<h1>Pier</h1><pre")):
        assert read(other.encode(), media_type="text/html").media_type == "text/html"


def test_nul_bytes_become_blanks_and_are_counted() -> None:
    decoded = read(b"A line with a NUL\0byte in it, and another one here: \0.\nSecond line.")
    assert "\0" not in decoded.text
    assert decoded.repairs["nul"] == 2


def test_entities_and_invisible_characters_in_text_are_counted() -> None:
    decoded = read("Salt &amp; pepper&nbsp;on\xa0the ta\xadble\u200b".encode(), media_type="text/plain")
    assert decoded.repairs == {"entity": 2, "nbsp": 2, "soft_hyphen": 1, "zero_width": 1}
    assert normalise_space(decoded.text) == "Salt & pepper on the table"


def test_control_characters_are_counted_and_printed_nowhere() -> None:
    """Line ends, tabs and form feeds part words; of what is an escape's the visible rest stays."""
    decoded = read("A\x07 sto\x02ry\x1b[0m of\tthe\x0cferry\x7f, \x9bagain".encode(), media_type="text/plain")
    assert decoded.repairs == {"control": 5}
    assert normalise_space(decoded.text) == "A story[0m of the ferry, again"
    assert count_ink(decoded.text) == len("Astory[0moftheferry,again")


@pytest.mark.parametrize(
    ("payload", "check"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + os.urandom(2000), "binary"),
        (bytes(range(256)) * 20, "binary"),
        (b"\0" * 500, "empty"),
    ],
)
def test_what_is_no_page_is_refused_with_a_reason(payload: bytes, check: str) -> None:
    assert refuse(payload).check == check


def test_media_type_is_told_by_looking() -> None:
    assert sniff_media_type("<!DOCTYPE html><html>") == "text/html"
    assert sniff_media_type("Profits < losses, and a<b") == "text/plain"


@given(st.binary(max_size=3000))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_text_or_a_problem(payload: bytes) -> None:
    decoded = decode(Capture(payload=payload, source="x"))
    assert isinstance(decoded, Problem) or decoded.source().strip()


def test_html_is_held_once() -> None:
    """A page that the parser can take as it came is the payload itself; no text stands beside its bytes."""
    page = f"<html><p>{STORY}</p></html>".encode()
    assert read(page).raw is page
    assert read(b"\xef\xbb\xbf" + page).raw == page
    assert read(page.decode().encode("cp1252")).raw == page
    assert read(page.replace(b"<p>", b"<p>\0")).raw == page.replace(b"<p>", b"<p> ")
    assert read(page).text == ""


@given(st.text(max_size=500))
@settings(max_examples=200, deadline=None)
def test_normalising_keeps_the_ink_and_is_done_after_once(text: str) -> None:
    once = normalise_space(text)
    assert count_ink(once) == count_ink(text) == len(once.replace(" ", ""))
    assert normalise_space(once) == once


@pytest.mark.parametrize("encoding", ["koi8-r", "iso-8859-2", "utf-16", "cp1252", "utf-8"])
def test_a_nul_becomes_a_blank_in_every_encoding(encoding: str) -> None:
    text = "The pier is closed\0for two years, said the council of Lindvik."
    decoded = read(text.encode(encoding), encoding)
    assert "\0" not in decoded.text and decoded.repairs["nul"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "The pier of Lindvik is closed for two years.\n" * 3,
        "Причал Морена закрыт на два года, сообщила в понедельник портовая служба города.\n" * 3,
        "أعلنت بلدية المرسى يوم الاثنين إغلاق الرصيف القديم لمدة عامين بعد العثور على شقوق\n" * 3,
        "Η προβλήτα κλείνει για δύο χρόνια, ανακοίνωσε τη Δευτέρα το λιμεναρχείο.\n" * 3,
    ],
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(encoding: str, text: str) -> None:
    """Some of it is valid UTF-8, too."""
    decoded = read(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.repairs) == (text, encoding, {})


def test_a_text_with_blanks_of_nul_is_no_utf_16() -> None:
    text = "".join(f"The pier is closed for {n} years.\0\0" for n in range(90))
    assert read(text.encode()).encoding == "utf-8"
