"""Reading from an object store: a real S3 server on this machine, with the client that is used for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.readers import list_inputs, read_input
from tests.archives import checks, read, warc
from tests.s3_server import LISTED, make_bucket, serve_s3
from tests.test_readers_archives import ALL, MEMBERS, make_parquet, make_tar, make_zip

pytest.importorskip("moto")
pytest.importorskip("s3fs")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serve_s3() as url:
        yield url


@pytest.fixture
def bucket(server, monkeypatch):
    """An empty bucket."""
    import s3fs

    client = make_bucket(server, monkeypatch)
    s3fs.S3FileSystem.clear_instance_cache()
    return client


def put(client, key: str, data: bytes) -> None:
    client.put_object(Bucket="news", Key=key, Body=data)


def test_a_prefix_is_listed_page_by_page(bucket):
    """More objects than one answer of the store holds; in order, without hidden ones and neighbours of the prefix."""
    for i in range(LISTED + 10):
        put(bucket, f"raw/{i:05}.txt", b"x")
    for key in ("raw/deep/a b.html", "raw/.hidden", "raw/.git/a.txt", "raw/a.part", "raw/folder/", "raw2/a.txt"):
        put(bucket, key, b"123")
    assert bucket.list_objects_v2(Bucket="news")["IsTruncated"]
    found = list(list_inputs("s3://news/raw"))
    assert len(found) == LISTED + 11 and found[-1].source == "s3://news/raw/deep/a b.html"
    assert [f.source for f in found] == sorted(f.source for f in found)
    assert found[-1].bytes == 3 and found[-1].etag and found[-1].mtime_ns is None
    assert [f.source for f in list_inputs("s3://news/raw2/a.txt")] == ["s3://news/raw2/a.txt"]
    assert len(list(list_inputs("s3://news"))) == LISTED + 12


def test_a_bucket_that_is_not_there(bucket):
    with pytest.raises(OSError, match="NoSuchBucket"):
        list(list_inputs("s3://elsewhere/raw"))


def test_a_build_says_once_why_a_bucket_cannot_be_listed(bucket, tmp_path):
    done = CliRunner().invoke(app, ["build", "s3://elsewhere/raw", "--bare", "--warehouse", str(tmp_path / "w")])
    assert str(done.exception).count("cannot be listed") == str(done.exception).count("elsewhere/raw") == 1
    assert "Errno" not in str(done.exception)


def test_every_kind_of_input_is_read(bucket, tmp_path):
    rows = [{"text": f"Story {i}"} for i in range(50)]
    put(bucket, "raw/a b#1.html", b"<p>one</p>")
    put(bucket, "raw/b.zip", make_zip(MEMBERS))
    put(bucket, "raw/c.tar.gz", make_tar(MEMBERS, "w:gz"))
    put(bucket, "raw/d.parquet", make_parquet(tmp_path / "d.parquet", rows).read_bytes())
    put(bucket, "raw/e.warc.gz", warc(range(300)))
    payloads = {}
    for file in list_inputs("s3://news/raw"):
        captures, losses = read(file.path_or_uri)
        payloads[file.source[14:]] = [c.payload for c in captures]
        assert checks(losses) in ([], ["not_json"]) and all(c.source == file.source[14:] or True for c in captures)
    assert payloads["a b#1.html"] == [b"<p>one</p>"]
    assert payloads["b.zip"] == payloads["c.tar.gz"] == ALL
    assert len(payloads["d.parquet"]) == 50 and len(payloads["e.warc.gz"]) == 300


def test_an_object_that_is_gone(bucket):
    assert checks(read("s3://news/raw/gone.txt")[1]) == ["vanished"]


def test_an_object_that_is_replaced_while_it_is_read(bucket, monkeypatch):
    """Half of one and half of another would be no archive: what was read before stands, the rest is a loss."""
    monkeypatch.setattr("flows.readers.opening.READ_AHEAD", 1 << 16)
    monkeypatch.setattr("flows.readers.opening.pause", lambda seconds: None)
    put(bucket, "raw/a.warc", warc(range(2_000), bytes))
    items = read_input("s3://news/raw/a.warc", "a.warc")
    first = next(items)
    put(bucket, "raw/a.warc", warc(range(5), bytes))
    rest = list(items)
    assert first.url and rest[-1].check == "changed"


def test_a_store_that_does_not_answer(bucket, monkeypatch):
    """After some attempts with pauses that grow, the input is unreadable."""
    pauses = []
    put(bucket, "raw/a.txt", b"x")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    monkeypatch.setattr("flows.readers.opening.pause", pauses.append)
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    assert checks(read("s3://news/raw/a.txt")[1]) == ["unreadable"]
    assert pauses == sorted(pauses) and len(pauses) == 3
