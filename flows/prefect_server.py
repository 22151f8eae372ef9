"""The Prefect server that PREFECT_API_URL names."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

from flows.errors import ConfigError


def need_server(seconds: float = 0.0) -> None:
    """Wait until it answers; ConfigError where it does not within ``seconds``.

    Where no address is given, Prefect starts a server itself.
    """
    address = os.environ.get("PREFECT_API_URL", "").rstrip("/")
    if not address:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(_start_shielded).result()
    deadline = time.monotonic() + seconds
    while address and (problem := _ask(f"{address}/health")):
        if time.monotonic() >= deadline:
            raise ConfigError(
                f"No Prefect server answers at {address} ({problem}). Start one with `prefect server start`, or unset "
                "PREFECT_API_URL."
            )
        time.sleep(1)


def _start_shielded() -> None:
    """Have Prefect start its own server as one that does not hear Ctrl-C, which a terminal sends to all processes.

    A run that is stopped tells the server so; where it was gone already, that took minutes and ended in tracebacks.
    A process inherits which signals are blocked from the thread that starts it.
    """
    from prefect.client.orchestration import get_client

    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    with get_client(sync_client=True):
        pass


def _ask(address: str) -> str | None:
    """What keeps a server from answering, whatever the answer would be; None where nothing does."""
    import httpx

    try:
        httpx.get(address, timeout=10)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return str(error) or type(error).__name__
    return None
