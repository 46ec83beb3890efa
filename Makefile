# Lantern. `make run` starts the chat, `make test` runs every check; each does its own set-up.
PORT ?= 5005
MODE ?= development
PY := .venv/bin/python
STAMP := .venv/.installed

export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
export SQLALCHEMY_SILENCE_UBER_WARNING := 1

.PHONY: run test prove setup train lint types bench report clean help

help: ## what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

setup: $(STAMP) ## make .venv and install what requirements.lock names

$(STAMP): requirements.lock scripts/setup.sh
	@sh scripts/setup.sh

train: $(STAMP) ## make the model, if something it is made from has changed
	@$(PY) -m bot train

run: $(STAMP) ## the chat on http://127.0.0.1:5005/ (PORT= moves it, MODE=production as visitors get it)
	@PORT=$(PORT) LANTERN_MODE=$(MODE) $(PY) -m bot run

lint: $(STAMP)
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .

types: $(STAMP)
	@.venv/bin/mypy

test: $(STAMP) ## every check: style, types, data, unit, component, conversation and fault tests
	@sh scripts/test.sh

bench: $(STAMP) ## speed, side by side with a bot made by `rasa init`
	@$(PY) -m bench

report: $(STAMP) ## how well the crisis screen hears, on one page (FILES= scores your own)
	@$(PY) -m bot report $(FILES)

prove: test bench ## the slow proofs too
	@PROVE_EXAMPLES=5000 $(PY) -m pytest tests/unit/safety/test_disguises.py
	@PROVE_EXAMPLES=10000 $(PY) -m pytest tests/unit/treatment/test_replies.py
	@$(PY) -m bench --load

clean: ## forget models, stored conversations and caches
	rm -rf models var results .rasa .mypy_cache .ruff_cache .hypothesis
