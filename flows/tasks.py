"""The steps as Prefect tasks: one line each, over the plain functions of `steps`."""

from __future__ import annotations

from prefect import task
from prefect.cache_policies import NO_CACHE

from flows import steps

_options = {"cache_policy": NO_CACHE, "persist_result": False}

find_inputs = task(steps.find_inputs, name="find inputs", **_options)
read_shard = task(steps.read_shard, name="read, clean and split a shard", retries=1, **_options)
merge_shards = task(steps.merge_shards, name="merge shards", **_options)
check_rows = task(steps.check_rows, name="validate rows", **_options)
write_draft = task(steps.write_draft, name="write draft", **_options)
check_release = task(steps.check_release, name="validate release", **_options)
publish = task(steps.publish, name="publish", **_options)
