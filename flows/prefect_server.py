"""The Prefect server that PREFECT_API_URL or a profile names, or one that Prefect starts for the run."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from flows.errors import ConfigError

_ELSEWHERE = "Set PREFECT_HOME to a folder that is new and can be written, or use --bare, which does without Prefect."
_SAFE_PATH = "PYTHONSAFEPATH"


def need_server(seconds: float = 0.0) -> None:
    """Wait until it answers; ConfigError where it does not within ``seconds``.

    Where no address is given, Prefect starts a server itself.
    """
    address, origin = _find_address()
    if not address:
        _start_server()
    deadline = time.monotonic() + seconds
    while address and (problem := _ask(f"{address}/health")):
        if time.monotonic() >= deadline:
            raise ConfigError(
                f"No Prefect server answers at {address} ({problem}). Start one with `prefect server start`, or "
                f"{origin}."
            )
        time.sleep(1)


def _find_address() -> tuple[str, str]:
    """The address of the server that the environment or Prefect's profile names, or nothing; and how to do without."""
    if named := os.environ.get("PREFECT_API_URL"):
        return named.rstrip("/"), "unset PREFECT_API_URL"
    try:
        from prefect.settings import get_current_settings

        settings = get_current_settings()
    except (OSError, ValueError) as error:  # a file of profiles that is none
        raise ConfigError(f"Prefect's settings cannot be read: {error}. {_ELSEWHERE}") from error
    if not settings.api.url:
        _check_home(settings.home)
    return (settings.api.url or "").rstrip("/"), "set PREFECT_PROFILE=ephemeral, since a profile of Prefect's names it"


def _check_home(home: Path) -> None:
    with suppress(OSError):
        home.mkdir(parents=True, exist_ok=True)
    if not os.access(home, os.W_OK | os.X_OK):
        raise ConfigError(f"Prefect cannot write to its folder {home}. {_ELSEWHERE}")


def _start_server() -> None:
    """Have Prefect start its own server, which takes no module from the current folder for one of its own."""
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(_start_shielded).result()
    except RuntimeError as error:
        raise ConfigError(f"Prefect's own server did not start: {error} {_ELSEWHERE}") from error
    finally:
        os.environ.pop(_SAFE_PATH)
        if before is not None:
            os.environ[_SAFE_PATH] = before


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
