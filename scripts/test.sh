#!/bin/sh
# Every check of `make test`, cheap ones first. Stops at the first that fails.
set -eu
cd "$(dirname "$0")/.."
py=.venv/bin/python
mkdir -p results

step() { printf '\n== %s\n' "$*"; }

# Runs a talkative command; shows its last lines only, all of them if it fails.
quiet() {
  if "$@" > results/last.log 2>&1; then tail -n 2 results/last.log; else cat results/last.log; exit 1; fi
}

step "style"
.venv/bin/ruff check .
.venv/bin/ruff format --check .
step "types"
.venv/bin/mypy
step "unit tests"
$py -m pytest tests/unit -n 2
step "model"
$py -m bot train
step "settings, document, wordings, hotlines, domain"
$py -m bot check
step "rasa's own checks of data and stories"
quiet .venv/bin/rasa data validate --fail-on-warnings
quiet .venv/bin/rasa test core --stories tests/conversations --fail-on-prediction-errors --out results
step "components, conversations over HTTP, faults"
$py -m pytest tests/components tests/conversations tests/faults -n 2 --dist loadfile
step "the chat in a real browser"
sh scripts/browser.sh
$py -m pytest tests/browser -n 2
