"""The steps as Prefect tasks: one line each, over the plain functions of `steps`."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from prefect import Task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.tasks import exponential_backoff

from flows import keeping, steps
from flows.errors import ChildFailedError

P = ParamSpec("P")
R = TypeVar("R")

#: Errors of a disk or a network that may be gone in a moment; a full disk or a missing right is not among them.
_PASSING = {errno.EIO, errno.EAGAIN, errno.EBUSY, errno.ESTALE, errno.ETIMEDOUT, errno.ENETUNREACH, errno.EHOSTUNREACH}
_AGAIN, _FIRST_PAUSE = 3, 2.0  # after 2, 4 and 8 seconds, and up to as much again by chance


def can_pass(error: BaseException) -> bool:
    """Whether the same step may succeed if it is tried again: trouble with input and output, not with data."""
    if isinstance(error, ConnectionError | TimeoutError | ChildFailedError):
        return True
    return isinstance(error, OSError) and error.errno in _PASSING


def _may_pass(task: Task[..., Any], run: TaskRun, state: State[Any]) -> bool:
    try:
        state.result()
    except Exception as error:
        return can_pass(error)
    return False


def _step(function: Callable[P, R], name: str, run_name: str | None = None, *, again: bool = False) -> Task[P, R]:
    """A task that keeps no result: what a step finds out stands in the staging area."""
    return Task(
        function,
        name=name,
        task_run_name=run_name or name,
        cache_policy=NO_CACHE,
        persist_result=False,
        retries=_AGAIN if again else 0,
        retry_delay_seconds=exponential_backoff(_FIRST_PAUSE) if again else None,
        retry_jitter_factor=1.0 if again else None,
        retry_condition_fn=_may_pass if again else None,
    )


find_inputs = _step(steps.find_inputs, "find inputs", again=True)
read_shard = _step(steps.read_shard, "read, clean and split a shard", "read {shard.name}", again=True)
merge_shards = _step(steps.merge_shards, "merge shards")
check_rows = _step(steps.check_rows, "validate rows")
write_draft = _step(steps.write_draft, "write draft")
check_release = _step(steps.check_release, "validate release")
publish = _step(steps.publish, "publish")

replay_quarantine = _step(keeping.replay_quarantine, "replay the quarantine")
find_upkeep = _step(keeping.find_upkeep, "find what upkeep has to do")
merge_small = _step(keeping.merge_small, "merge small files")
remove_old = _step(keeping.remove_old, "remove old releases")
