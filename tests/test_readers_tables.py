"""Tables as text: each row is a page or a counted loss with its number."""

from __future__ import annotations

import gzip

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.archives import SMALL, checks, read, write


def test_a_table_of_pages(tmp_path):
    """Cells may hold separators, quotes and lines; empty ones have no value."""
    data = (b'Id,URL,Text,Crawl Date,title\r\n7,https://a.example/1,"One ""quoted"",\r\nin two lines.",2020-01-02,T\r\n'
            b"8,https://a.example/2,,,\r\n\r\n9,https://a.example/3,Three.,,\r\n")  # fmt: skip
    captures, [loss] = read(write(tmp_path, "a.csv", data))
    assert [(c.member, c.url[-1], c.name, c.payload) for c in captures] == [
        ("1", "1", "7", b'One "quoted",\r\nin two lines.'), ("4", "3", "9", b"Three.")]  # fmt: skip
    assert captures[0].captured_at.day == 2 and captures[1].captured_at is None
    assert (loss.check, loss.member, loss.reason) == ("no_page", "2", "The column text is null.")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", "\ufeffurl;content\nhttps://a.example/1;Straße, lang\n".encode()),
        ("a.csv", "url;content\nhttps://a.example/1;Straße, lang\n".encode("latin-1")),
        ("a.tsv", "url\ttext\nhttps://a.example/1\tStraße, lang\n".encode("utf-16")),
        ("a.csv.gz", gzip.compress("url|text\nhttps://a.example/1|Straße, lang\n".encode())),
    ],
)
def test_separators_and_encodings(tmp_path, name, data):
    [capture], losses = read(write(tmp_path, name, data))
    assert losses == [] and capture.url == "https://a.example/1"
    assert capture.payload in ("Straße, lang".encode(), "Straße, lang".encode("latin-1"))


def test_rows_that_are_none_cost_themselves(tmp_path):
    data = b'url,text\na,One, two\nb,"He said "no" and left."\nc,"' + b"x" * 30_000 + b'"\nd,Four\ne,"no end\nf,Six\n'
    captures, losses = read(write(tmp_path, "a.csv", data), SMALL)
    assert [c.payload for c in captures] == [b"Four"] and set(checks(losses)) == {"corrupt"}
    assert "3 cells, and the table 2 columns" in losses[0].reason and losses[-1].reason.endswith("end of data.")


def test_a_table_cut_off_in_compression(tmp_path):
    """All whole rows before the end are read, and the last one is no page cut short."""
    rows = [f"https://a.example/{i},{i * 977 % 1_000_003} text {i * i}" for i in range(5_000)]
    data = gzip.compress("\n".join(["url,text", *rows]).encode())
    captures, losses = read(write(tmp_path, "a.csv.gz", data[: len(data) // 2]))
    assert len(captures) > 1_000 and checks(losses) == ["truncated"]
    assert [f"{c.url},{c.payload.decode()}" for c in captures] == rows[: len(captures)]


def test_a_table_of_something_else(tmp_path):
    _, [loss] = read(write(tmp_path, "a.csv", b"city,rain\nOstwick,3\nTarrin,4\n"))
    assert (loss.check, loss.observed) == ("missing_column", "city, rain")
    assert read(write(tmp_path, "b.csv", b"")) == ([], [])


def test_tables_spell_what_stands_in_an_envelope_with_a_dot(tmp_path):
    data = b"_source.text,_source.url,_index\nOne.,https://a.example/1,news\n"
    [capture], _ = read(write(tmp_path, "a.csv", data))
    assert (capture.payload, capture.url) == (b"One.", "https://a.example/1")


@pytest.mark.parametrize(("encoding", "city"), [("cp1252", "Härröwby"), ("cp1251", "Старый Город"), ("utf-8", "Łódź")])
def test_a_title_is_read_in_its_page_s_encoding(tmp_path, encoding, city):
    """And so are the other cells that are no UTF-8, the address among them."""
    text = (
        f"{city}: " + {"cp1251": "Совет решил, что мост закроют до весны. "}.get(encoding, "Für Äpfel, øre og ål. ") * 9
    )
    table = f"url,text,title,author\nhttps://a.example/{city},{text.replace(',', ' ')},{city} 7,{city}\n"
    [capture], losses = read(write(tmp_path, "a.csv", table.encode(encoding, "ignore")))
    assert losses == [] and (capture.stated.headline, capture.stated.authors) == (f"{city} 7", (city,))
    assert capture.url == f"https://a.example/{city}"


@pytest.mark.parametrize("kind", [pa.binary(), pa.string()])
def test_text_of_parquet_may_come_as_bytes(tmp_path, kind):
    """Where no column says that it is text, or a cell of the batch is no UTF-8: the others are read as ever."""
    titles = [b"One", "Zwölf".encode("cp1252" if kind == pa.string() else "utf-8"), b"Three"]
    rows = {
        "url": [f"https://a.example/{n}".encode() for n in range(3)],
        "text": [f"Die Fähre {n} fährt wieder.".encode() for n in range(3)],
        "title": titles,
        "published": [b"2023-05-03"] * 3,
        "crawled_at": [b"2023-05-04T10:00:00Z"] * 3,
        "id": [b"x1", b"x2", b"x3"],
    }
    arrays = {
        name: pa.Array.from_buffers(kind, 3, pa.array(values, pa.binary()).buffers()) for name, values in rows.items()
    }
    pq.write_table(pa.table(arrays), tmp_path / "a.parquet")
    captures, losses = read(tmp_path / "a.parquet")
    assert losses == [] and [c.stated.headline for c in captures] == ["One", "Zwölf", "Three"]
    assert [(c.url, c.name) for c in captures] == [(f"https://a.example/{n}", f"x{n + 1}") for n in range(3)]
    assert {(c.stated.published, f"{c.captured_at:%Y-%m-%d %H}") for c in captures} == {("2023-05-03", "2023-05-04 10")}
