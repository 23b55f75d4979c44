# The commands of docs/commands.md. They need Python 3.11 or later with venv and pip, git and make.
# Another interpreter: make PYTHON=python3.12 site

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The program itself, as it stands in this clone; its build system is among the locked requirements.
ITSELF := $(INSTALL) --no-deps --no-build-isolation --editable .
LOCK := $(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)
SITE_READY := $(VENV)/.requirements
TEST_READY := $(VENV)/.requirements-dev
# What the exports are opened in, apart from the rest: one of them needs old versions.
TOOLS := .venv-tools
TOOLS_READY := $(TOOLS)/.requirements

# Silences a notice about the future of MkDocs, not a warning about this site.
export NO_MKDOCS_2_WARNING := 1
# Python keeps what it compiled, even where a shell asks it not to: the tests start the program some thirty times.
export PYTHONDONTWRITEBYTECODE :=

# A site tells the day of its commit where its builder tells one, and not that of the build.
EPOCH := $(shell git log -1 --format=%ct 2>/dev/null)
ifneq ($(EPOCH),)
export SOURCE_DATE_EPOCH ?= $(EPOCH)
endif

# What guides the fuzzing, apart from the rest; it comes for some systems only, and is told as missing on others.
FUZZ := .venv-fuzz
FUZZ_READY := $(FUZZ)/.requirements

.PHONY: site serve offline release test test-all test-long test-deep harden bench check open-exports lock bom verify-reproducible
# Two builds would write into one folder.
.NOTPARALLEL:

## make site: the site in site/
site: $(SITE_READY)
	$(BIN)/mkdocs build --strict
	$(BIN)/python -m generator seal site

## make serve: the site on this machine, built anew at every change
serve: $(SITE_READY)
	$(BIN)/mkdocs serve

## make offline: build/offline.zip, the site that opens from a folder
offline: $(SITE_READY)
	$(BIN)/mkdocs build --strict --config-file mkdocs.offline.yml
	$(BIN)/python -m generator pack build/offline build/offline.zip

## make release: build/release/, what an archive keeps: data, offline edition, their sums, and what it is told of them
release: site offline
	rm -rf build/release
	$(BIN)/python -m generator release site build/offline.zip build/release

# What waits for test-all: pyproject.toml says what each mark means, tests/reached.py which a test bears by what it does.
# What is marked "plain" stands for its kind in the plain suite.
DEAR := browser or builders or compiled or deep or drawn or further or large or opened or processes or real or sites or trials
# What waits longer: the cases of a dear test after its first, other events than the small one, and more draws and trials
# where a test draws them (tests/drawn.py). What is marked "deep" only test-deep asserts: of the real event, after the
# others asserted it of the fictional one.
LONG := further or real
SPREAD := -n 2 --dist loadfile --no-loadscope-reorder

# In one process: a second would collect and import as much, and make the small event's pages once more.
## make test: the plain suite, in a minute or two; some of it: make test ARGS="-k quotes"; in two processes: ARGS="-n 2"
test: $(TEST_READY)
	$(BIN)/python -m pytest --ignore tests/browser --hypothesis-profile plain -m "plain or not ($(DEAR))" $(ARGS)

## make test-all: each kind of test: other processes, built sites, a browser, other builders too; the rest: test-long
test-all: $(TEST_READY)
	$(BIN)/python -m pytest $(SPREAD) --hypothesis-profile plain -m "plain or not (deep or $(LONG))" $(ARGS)

## make test-long: what test-all leaves out: further cases and events, all committed records, more draws and trials
test-long: $(TEST_READY)
	$(BIN)/python -m pytest $(SPREAD) -m "not deep and (drawn or not plain and ($(LONG)))" $(ARGS)

## make test-deep: the tests that draw their cases, each the complete number, and those of the real event's whole site
test-deep: $(TEST_READY)
	$(BIN)/python -m pytest -n 2 --dist worksteal --hypothesis-profile deep -m "deep or drawn or not (browser or builders or sites)" $(ARGS)

## make harden: kills, disk faults, hostile records and fuzzing, counted, in some minutes; one part: ARGS="--part doubles"
harden: $(TEST_READY) $(FUZZ_READY)
	$(BIN)/python -m tests.harden --fuzz-python $(FUZZ)/bin/python $(ARGS)

# Counted work of other records, and of more of them: make bench ARGS="--sources sources 1 2 4", which takes minutes.
## make bench: how the work of a build grows with the records, counted, and how large its pages are; an error above limits
bench: $(TEST_READY)
	$(BIN)/python -m benchmarks.growth $(or $(ARGS),--sources tests/flood --check 1 3)
	$(if $(ARGS),,$(BIN)/python -m benchmarks.largest --sources tests/flood --check 3)

## make check: format, lint, types and records
check: $(TEST_READY)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/python -m generator check

## make open-exports: opens every data file of each event in the tools that it is for, and tells what was seen
open-exports: $(TEST_READY) $(TOOLS_READY)
	$(BIN)/python -m benchmarks.opened $(ARGS)

## make lock: the lock files after a change in pyproject.toml; newer versions: make lock UPGRADE=1
lock: $(BIN)/uv
	$(LOCK) pyproject.toml --extra build --output-file requirements.txt
	$(LOCK) pyproject.toml --extra build --extra dev --extra capture --output-file requirements-dev.txt
	$(LOCK) pyproject.toml --group fuzz --constraint requirements.txt --output-file requirements-fuzz.txt
	$(LOCK) --group tools --output-file requirements-tools.txt
	$(LOCK) requirements-lock.in --output-file requirements-lock.txt

## make bom: build/bom.json, what is installed and under which licences (CycloneDX), and the table of DEPENDENCIES.md
bom: $(TEST_READY)
	$(BIN)/python -m generator bom build/bom.json --table DEPENDENCIES.md

## make verify-reproducible: builds the site twice, in surroundings that differ, and compares every byte
verify-reproducible: $(SITE_READY)
	.ci/reproducible $(BIN)/python

# A stamp is as old as the installation, so nothing is installed twice and an installed clone needs no network.
$(SITE_READY): requirements.txt pyproject.toml $(BIN)/python
	$(INSTALL) --require-hashes --requirement requirements.txt
	$(ITSELF)
	touch $@

# The test requirements contain those of the site.
$(TEST_READY): requirements-dev.txt pyproject.toml $(BIN)/python
	$(INSTALL) --require-hashes --requirement requirements-dev.txt
	$(ITSELF)
	touch $(SITE_READY) $@

# With the processor of citations that is written in JavaScript; without npm it is told as not installed.
$(TOOLS_READY): requirements-tools.txt $(BIN)/python
	$(PYTHON) -m venv --clear $(TOOLS)
	$(TOOLS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-tools.txt
	-npm install --silent --no-package-lock --no-audit --no-fund --prefix $(TOOLS) citeproc@2.4.63
	touch $@

$(FUZZ_READY): requirements-fuzz.txt $(BIN)/python
	$(PYTHON) -m venv --clear $(FUZZ)
	-$(FUZZ)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-fuzz.txt
	touch $@

# What makes the lock files is locked as well.
$(BIN)/uv: requirements-lock.txt $(BIN)/python
	$(INSTALL) --require-hashes --requirement requirements-lock.txt
	touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed, not " + sys.version.split()[0] + "; name one: make PYTHON=python3.12 site")'
	$(PYTHON) -m venv --clear $(VENV)
