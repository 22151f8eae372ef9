"""The steps as Prefect tasks: one line each, over the plain functions of `steps`."""

from __future__ import annotations

from functools import partial

from prefect import task
from prefect.cache_policies import NO_CACHE

from flows import steps

_step = partial(task, cache_policy=NO_CACHE, persist_result=False)

find_inputs = _step(name="find inputs")(steps.find_inputs)
read_shard = _step(name="read, clean and split a shard", retries=1)(steps.read_shard)
merge_shards = _step(name="merge shards")(steps.merge_shards)
check_rows = _step(name="validate rows")(steps.check_rows)
write_draft = _step(name="write draft")(steps.write_draft)
check_release = _step(name="validate release")(steps.check_release)
publish = _step(name="publish")(steps.publish)
