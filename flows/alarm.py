"""Tell somebody that a run failed: a command or a webhook, whichever the settings name."""

from __future__ import annotations

import json
import logging
import subprocess
import urllib.request
from collections.abc import Mapping
from typing import Any

from flows.settings import Settings

_SECONDS = 30  # a command or server that does not answer holds nobody up for longer


def raise_alarm(settings: Settings, facts: Mapping[str, Any]) -> None:
    """Hand the facts of a failed run on; that this fails, too, stands in the log and stops nothing."""
    body = json.dumps({"text": f"{facts['flow']} failed: {facts['reason']}", **facts}).encode()
    try:
        if settings.on_failure_command:
            subprocess.run(settings.on_failure_command, shell=True, input=body, timeout=_SECONDS, check=True)  # noqa: S602
        if address := settings.on_failure_webhook.get_secret_value():
            _post(address, body)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        # An address may hold a token, and errors name addresses: only the kind of error is told.
        logging.getLogger(__name__).error("The alarm could not be raised: %s.", type(error).__name__)


def _post(address: str, body: bytes) -> None:
    if not address.startswith(("http://", "https://")):
        raise ValueError("no web address")
    request = urllib.request.Request(address, data=body, headers={"Content-Type": "application/json"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=_SECONDS):  # noqa: S310
        pass
