# Everything runs in .venv; `make run` and `make test` set it up themselves.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
# Python compiles what it imports; compiling all that is installed takes longer than most of it is worth.
INSTALL := $(BIN)/pip install -q --no-compile -c constraints.txt
RAW ?= raw/samples
WAREHOUSE ?= warehouse

.PHONY: help run test test-engines test-faults test-planted test-spark test-operations soak fuzz audit lint bench clean

help:  ## Show what there is
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -e .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -e '.[dev]'
	@touch $(VENV)/.run $@

run: $(VENV)/.run  ## Build a release of raw/samples and say how to query it
	$(BIN)/copydesk build $(RAW) --warehouse $(WAREHOUSE)

test: $(VENV)/.dev  ## Run the tests
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder # conftest.py puts the long files first

test-faults: $(VENV)/.dev  ## Kill, fill, damage and confuse warehouses, and print what was tried
	rm -f /tmp/copydesk-faults.md
	FAULTS_TABLE=/tmp/copydesk-faults.md $(BIN)/pytest tests/faults -m 'faults or not faults'
	@printf '| what was tried | times | what came of it |\n|---|---|---|\n'; cat /tmp/copydesk-faults.md

test-planted: $(VENV)/.dev  ## Plant faults of each kind, build, and see the named check catch each
	$(BIN)/pytest -n 2 tests/test_planted_faults.py -m 'planted or not planted'

test-spark: $(VENV)/.dev  ## Read a release with Spark (installs it; wants Java)
	$(INSTALL) -e '.[spark]'
	$(BIN)/pytest tests/test_loaders.py -m spark

test-engines: $(VENV)/.dev  ## Build on a Dask cluster, on Ray and through an S3 server, and compare the bytes
	$(INSTALL) -e '.[dask,ray,s3]'
	$(BIN)/pytest tests/test_engines.py -m engines

test-operations: $(VENV)/.dev  ## Real servers, schedules, workers, PostgreSQL where it is installed; about 15 minutes
	$(BIN)/pytest tests/operations tests/test_operations.py tests/test_upkeep.py tests/test_security.py tests/test_deploy.py tests/test_surroundings.py -m 'operations or not operations'

soak: $(VENV)/.dev  ## Serve a warehouse for MINUTES (30) while files drop in and processes are killed
	$(BIN)/python -m tests.operations.soak $(or $(MINUTES),30)

fuzz: $(VENV)/.dev  ## Feed every reader strange inputs for MINUTES (10)
	$(BIN)/python -m tests.operations.fuzz $(or $(MINUTES),10)

audit:  ## Compare the pinned versions with known advisories; fails where these cannot be had (needs the network)
	$(PYTHON) -m venv $(VENV)/audit
	$(VENV)/audit/bin/pip install -q pip-audit
	$(VENV)/audit/bin/pip-audit --strict --disable-pip --no-deps -r constraints.txt

lint: $(VENV)/.dev  ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.dev  ## Measure; full: PAGES="JSON Lines with html and url" CAPTURES=10000 SIZES="1000 10000 100000"
	$(BIN)/pip install -q 'pip>=23.3' # older ones fail where two packages spell one extra of lxml in two ways
	$(INSTALL) -e '.[peers]'
	$(BIN)/python -m tests.benchmarks.html_vs_peers $(if $(PAGES),--pages $(PAGES))
	$(BIN)/python -m tests.benchmarks.text_speed
	$(BIN)/python -m tests.benchmarks.pipeline startup
	$(BIN)/python -m tests.benchmarks.pipeline peers --captures $(or $(CAPTURES),500)
	$(BIN)/python -m tests.benchmarks.pipeline growth --sizes $(or $(SIZES),1000 5000 20000)
	$(BIN)/python -m tests.benchmarks.costs
	$(BIN)/python -m tests.benchmarks.pipeline workers

clean:  ## Remove what was built, keep the raw pages
	rm -rf warehouse/releases warehouse/current warehouse/ledger warehouse/staging warehouse/damaged warehouse/.[a-z]*
