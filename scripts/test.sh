#!/bin/sh
# Every check of `make test`, cheap ones first. Stops at the first that fails.
set -eu
cd "$(dirname "$0")/.."
py=.venv/bin/python
step() { printf '\n== %s\n' "$*"; }

step "style";            .venv/bin/ruff check . && .venv/bin/ruff format --check .
step "types";            .venv/bin/mypy
step "unit tests";       $py -m pytest tests/unit -n 2
step "model";            $py -m bot train
step "settings, document, wordings, hotlines, domain"; $py -m bot check
step "rasa's own data check"; .venv/bin/rasa data validate --fail-on-warnings 2>&1 | tail -n 3
step "rasa's own story tests"
.venv/bin/rasa test core --stories tests/stories --fail-on-prediction-errors --out results 2>&1 | tail -n 3
step "components, conversations over HTTP, faults"
$py -m pytest tests/components tests/conversations tests/faults
