"""A served warehouse, and what its Prefect server says of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.operations.services import Server, Service, make_client, make_server, wait_for

MINUTE = 150  # seconds in which what is due every minute has come and gone, on a busy machine


class Served:
    """A warehouse that is built every minute, and the server that says when."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.raw, self.warehouse = folder, folder / "raw", folder / "warehouse"
        self.raw.mkdir(parents=True)
        self.server: Server = make_server(folder / "server")
        command = ("copydesk", "serve", str(self.raw), "--warehouse", str(self.warehouse), "--cron", "* * * * *")
        self.service: Service = make_client(
            self.server,
            folder,
            *command,
            COPYDESK_SETTLE_SECONDS="0",
            COPYDESK_ON_FAILURE_COMMAND=f"cat >> {folder}/alarms; echo >> {folder}/alarms",
        )

    def deployment(self, name: str) -> dict[str, Any]:
        """What the server knows of a deployment, by `flow/name`."""
        found = self.server.ask("deployments/filter", deployments={"name": {"any_": [name.split("/")[1]]}})
        return next(one for one in found if self.flow_of(one["flow_id"]) == name.split("/")[0])

    def flow_of(self, flow_id: str) -> str:
        return next(one["name"] for one in self.server.ask("flows/filter") if one["id"] == flow_id)

    def start_run(self, name: str, **parameters: Any) -> str:
        """Ask for a run outside the schedule; its id."""
        path = f"deployments/{self.deployment(name)['id']}/create_flow_run"
        return str(self.server.ask(path, parameters=parameters)["id"])

    def run(self, run_id: str) -> dict[str, Any]:
        return dict(self.server.ask("flow_runs/filter", flow_runs={"id": {"any_": [run_id]}})[0])

    def ended(self, run_id: str) -> dict[str, Any] | None:
        run = self.run(run_id)
        return run if run["state_type"] in ("COMPLETED", "FAILED", "CANCELLED", "CRASHED") else None

    def wait_for_end(self, run_id: str) -> dict[str, Any]:
        return dict(wait_for(lambda: self.ended(run_id), MINUTE, f"the end of {run_id}"))

    def first_run(self) -> dict[str, Any]:
        """The first scheduled build, when it has ended."""
        found = wait_for(lambda: [r for r in self.server.runs() if r["state_type"] == "COMPLETED"], 300, "a build")
        return dict(found[0])

    def artifacts(self, run_id: str) -> dict[str, dict[str, Any]]:
        found = self.server.ask("artifacts/filter", artifacts={"flow_run_id": {"any_": [run_id]}})
        return {one["key"]: one for one in found}
