# One runner for everything. `make run` and `make test` need Python 3.11 or newer and nothing else.
.DEFAULT_GOAL := help
.PHONY: help setup run test check bench fuzz soak audit package lock clean

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

# The first Python on the path that is new enough and can make an environment; else python3, to explain itself.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && exit; \
	done; echo python3)

# The tests start hundreds of processes: each loads what the first has compiled.
COMPILED := PYTHONDONTWRITEBYTECODE=
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
ARGS ?=

help:
	@echo 'make run      the tablet against an emulated pump, set up on first use (ARGS="--state DIR" keeps one)'
	@echo 'make test     the tests, offscreen (ARGS="tests/pump_core" for a part)'
	@echo 'make check    format, lint, types, import rules, QML, hazards, languages'
	@echo 'make bench    measured figures, each beside what it is compared with (ARGS="start --json")'
	@echo 'make fuzz     strange inputs at everything that reads the wire, for a minute'
	@echo 'make soak     the long tests, and a million strange inputs'
	@echo 'make audit    installed packages against the lock, and their licences'
	@echo 'make package  wheel and source archive into dist/'
	@echo 'make lock     a new requirements.lock from pyproject.toml'
	@echo 'make clean    remove what was built; the environment stays'

setup:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 7))' >/dev/null 2>&1 || { \
		echo 'Python 3.11 or newer is missing: $(PYTHON) is not there or is far too old. On Debian and Ubuntu:'; \
		echo '    sudo apt-get install python3 python3-venv'; \
		echo 'If a newer Python is there under another name: make run PYTHON=python3.13'; exit 1; }
	@$(SETUP_ENV) $(PYTHON) packaging/setup_env.py

run: setup
	@$(BIN)/python -m app $(ARGS)

test check fuzz soak audit package lock: SETUP_ENV := $(OFFSCREEN)

test: setup
	@$(OFFSCREEN) $(COMPILED) $(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/check_qml.py
	$(BIN)/python packaging/qml_contract.py
	$(BIN)/python packaging/hazards.py --check
	$(BIN)/python packaging/protocol.py --check
	$(BIN)/python packaging/catalogue.py --check

bench: setup
	@$(BIN)/cisterna bench $(ARGS)

fuzz: setup
	@$(BIN)/python packaging/fuzz.py --seconds 45 $(ARGS)

soak: setup
	@$(OFFSCREEN) $(BIN)/python -m pytest -m soak $(ARGS)
	@$(OFFSCREEN) $(BIN)/python packaging/mutation.py
	@$(BIN)/python packaging/fuzz.py --inputs 1000000

audit: setup
	@$(BIN)/python packaging/audit.py

package: setup
	@$(BIN)/python -m build --no-isolation --outdir dist .

lock: setup
	@$(BIN)/python packaging/make_lock.py

clean:
	rm -rf build dist mutants .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find app telemetry pump_core tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
