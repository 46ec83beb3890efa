#!/bin/sh
# Makes .venv with Python 3.10 and installs exactly what requirements.lock names, hashes checked.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }

is_310() { "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' 2>/dev/null; }

find_python() {
  for candidate in "${PYTHON:-}" python3.10 python3 python \
      "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10*/bin/python; do
    [ -n "$candidate" ] || continue
    path=$(command -v "$candidate" 2>/dev/null) || continue
    if is_310 "$path"; then printf '%s' "$path"; return 0; fi
  done
  if command -v uv >/dev/null 2>&1; then
    path=$(uv python find 3.10 2>/dev/null || true)
    if [ -n "$path" ] && is_310 "$path"; then printf '%s' "$path"; return 0; fi
    if uv python install 3.10 >/dev/null 2>&1; then uv python find 3.10; return 0; fi
  fi
  return 1
}

if ! python=$(find_python); then
  say "Lantern needs Python 3.10 (Rasa 3.6 runs on no later one), and none was found."
  say "Looked at: PYTHON, python3.10, python3 and python on the PATH, pyenv's versions, uv."
  say "Install one, for example with 'pyenv install 3.10' or 'uv python install 3.10', and"
  say "run the command again. PYTHON=/path/to/python3.10 names one that is elsewhere."
  exit 1
fi

if [ -x .venv/bin/python ] && ! is_310 .venv/bin/python; then
  say "[1/3] .venv is not Python 3.10: making it anew"
  rm -rf .venv
fi
if [ ! -x .venv/bin/python ]; then
  say "[1/3] making .venv"
  "$python" -m venv .venv
else
  say "[1/3] .venv is there"
fi

# uv installs the 200 packages several times faster than pip; it is one of them itself.
say "[2/3] getting the installer"
lock_of_uv=.venv/uv.lock.txt
awk '/^uv==/ {on = 1} on {print} on && !/\\$/ {exit}' requirements.lock > "$lock_of_uv"
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
  --require-hashes --no-deps -r "$lock_of_uv"

say "[3/3] installing the packages of requirements.lock (about 3 GB, some minutes the first time)"
if ! .venv/bin/uv pip sync --system-certs --python .venv/bin/python --require-hashes requirements.lock; then
  say "      uv could not reach its package index; trying pip, which may be set up for yours"
  .venv/bin/python -m pip install --disable-pip-version-check \
    --require-hashes --no-deps -r requirements.lock
fi
.venv/bin/python - <<'PY'
import importlib.metadata as metadata
for name in ("rasa", "spacy", "pytest"):
    print(f"      {name} {metadata.version(name)}")
PY
touch .venv/.installed
say "set-up done"
