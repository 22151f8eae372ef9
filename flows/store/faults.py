"""Points at which a test may have the process die, so that what it leaves behind can be looked at.

``COPYDESK_FAULT_AT=17`` kills the process at the seventeenth point that it reaches, ``17:stop`` has it wait there for
SIGCONT; ``COPYDESK_FAULT_LOG`` names a file that takes down every point.  Neither is set outside tests.
"""

from __future__ import annotations

import os
import signal
from itertools import count

_reached = count(1)


def reach(point: str) -> None:
    """Pass a point in writing: before or after something that another process could see."""
    wanted, log = os.environ.get("COPYDESK_FAULT_AT"), os.environ.get("COPYDESK_FAULT_LOG")
    if wanted is None and log is None:
        return
    number = next(_reached)
    if log:
        with open(log, "a") as out:  # noqa: PTH123
            out.write(f"{number} {point}\n")
    if wanted and wanted.split(":")[0] == str(number):
        os.kill(os.getpid(), signal.SIGSTOP if wanted.endswith(":stop") else signal.SIGKILL)
