"""The Prefect server that PREFECT_API_URL names."""

from __future__ import annotations

import os
import time

from flows.errors import ConfigError


def need_server(seconds: float = 0.0) -> None:
    """Wait until it answers; ConfigError where it does not within ``seconds``.

    Where no address is given, Prefect starts a server itself.
    """
    address = os.environ.get("PREFECT_API_URL", "").rstrip("/")
    deadline = time.monotonic() + seconds
    while address and (problem := _ask(f"{address}/health")):
        if time.monotonic() >= deadline:
            raise ConfigError(
                f"No Prefect server answers at {address} ({problem}). Start one with `prefect server start`, or unset "
                "PREFECT_API_URL."
            )
        time.sleep(1)


def _ask(address: str) -> str | None:
    """What keeps a server from answering, whatever the answer would be; None where nothing does."""
    import httpx

    try:
        httpx.get(address, timeout=10)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return str(error) or type(error).__name__
    return None
