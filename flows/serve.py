"""Builds on a schedule: one process that a Prefect server tells when to start."""

from __future__ import annotations

import os
from zoneinfo import ZoneInfo

from flows.errors import ConfigError
from flows.settings import Settings


def serve_build(settings: Settings, cron: str, timezone: str = "UTC") -> None:
    """Register the build with the server and run it whenever it is due, until interrupted.

    A run takes all that is new by then, so that after a pause one run does the work of those missed;
    one that is due while another is still at work is cancelled.
    """
    from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
    from prefect.schedules import Cron
    from prefect.types.entrypoint import EntrypointType

    from flows.build import build_dataset

    if not os.environ.get("PREFECT_API_URL"):
        raise ConfigError(
            "Schedules need a Prefect server: run `prefect server start` and set PREFECT_API_URL to its address, "
            "such as http://127.0.0.1:4200/api."
        )
    try:
        ZoneInfo(timezone)
        schedule = Cron(cron, timezone=timezone)
    except (ValueError, KeyError) as error:
        raise ConfigError(f"The schedule {cron!r} in {timezone!r} cannot be used: {error}") from None
    build_dataset.serve(
        name="scheduled",
        schedules=[schedule],
        parameters={"raw": str(settings.raw.resolve()), "warehouse": str(settings.warehouse.resolve())},
        description="Reads every new capture up to now and publishes a release.",
        limit=1,
        global_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
        entrypoint_type=EntrypointType.MODULE_PATH,
        pause_on_shutdown=False,
        print_starting_message=False,
    )
