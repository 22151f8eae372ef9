"""A real S3 server on this machine, for the tests of object stores."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

LISTED = 100  # objects that one answer of the server holds, of a bucket's many


@contextmanager
def serve_s3() -> Iterator[str]:
    """The address of a server that runs while the context is open."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    told = {**os.environ, "MOTO_S3_DEFAULT_MAX_KEYS": str(LISTED)}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=told) as process:
        try:
            _wait_for(url, process)
            yield url
        finally:
            process.terminate()


def make_bucket(url: str, patch: pytest.MonkeyPatch) -> Any:
    """A client of an emptied server with the bucket `news`; address and keys come from the environment, as in life."""
    from botocore.session import Session

    for name, value in (("AWS_ENDPOINT_URL", url), ("AWS_ACCESS_KEY_ID", "testing"),
                        ("AWS_SECRET_ACCESS_KEY", "testing"), ("AWS_DEFAULT_REGION", "us-east-1")):  # fmt: skip
        patch.setenv(name, value)
    urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/reset", method="POST")).close()
    client = Session().create_client("s3")
    client.create_bucket(Bucket="news")
    return client


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 120
    while process.poll() is None and time.monotonic() < until:
        try:
            urllib.request.urlopen(url, timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the S3 server did not start")
