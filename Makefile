# make run       opens the window on the sample ledger
# make test      every gate: format, lint, types, layers, tests
# make test-all  the gates, the slow tests (LibreOffice, Xvfb) and the packaged program
# make bench     the budgets, as ratios
# make bundle    the program as a folder that needs no Python, in dist/

PYTHON ?= python3
BIN    := .venv/bin
READY  := .venv/.ready
SAMPLE := .make/sample.crossfoot
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

.PHONY: run test test-all lint bench bundle lock score-reading pictures translations system-offscreen system-window system-slow

run: system-window $(READY)
	@mkdir -p $(dir $(SAMPLE))
	@test -e $(SAMPLE) || $(BIN)/crossfoot sample $(SAMPLE)
	@$(BIN)/crossfoot $(SAMPLE)

test: system-offscreen $(READY) lint
	$(PYTEST) -n 2 -m "not slow and not bench"

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test-all: system-slow $(READY) lint bundle
	$(PYTEST) -n 2 -m "not slow and not bench"
	$(PYTEST) -m slow -rs --ignore tests/ui/test_soak.py
	$(PYTEST) -m slow tests/ui/test_soak.py  # alone: what other tests leave in memory is no growth of the window's

bench: system-offscreen $(READY)
	$(PYTEST) tests/bench -m bench -s -p no:randomly

score-reading: $(READY)
	$(BIN)/python tests/reading/score.py
	PYTHONPATH=desktop $(BIN)/python -m tests.reading.proposal_score

# The pictures of the README and the help, after any change to what the window shows.
pictures: $(READY)
	$(BIN)/python packaging/pictures.py

# What the window says, for Qt Linguist: new texts come in as unfinished, and are compiled when done.
translations: $(READY)
	$(BIN)/python packaging/translations.py

bundle: system-slow $(READY)
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/crossfoot.spec

# The lock holds hashes for every system and names no registry.
lock: $(READY)
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --extra dev \
		--no-emit-index-url --no-emit-find-links pyproject.toml -o requirements.lock

system-offscreen system-window system-slow: system-%:
	@$(PYTHON) packaging/prepare.py $*

# Set-up happens once, and again when the lock changes.
$(READY): requirements.lock pyproject.toml | system-offscreen
	@echo "Setting up .venv (once) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
