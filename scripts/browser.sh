#!/bin/sh
# Sees to it that there is a Chromium for the browser tests: Debian's own, put there by apt-get. The
# tests say what to do where this cannot help.
set -eu

for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then exit 0; fi
done

if [ "$(id -u)" = 0 ]; then
  may=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  may="sudo -n"
else
  may=no
fi
if [ "$may" = no ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "The browser tests need Chromium, and this account cannot install it." >&2
  echo "Install it (Debian: 'sudo apt-get install chromium'), or set CHROMIUM=/path/to/chromium." >&2
  exit 1
fi

echo "installing Chromium for the browser tests"
export DEBIAN_FRONTEND=noninteractive
$may apt-get update -qq
$may apt-get install -y -qq --no-install-recommends chromium >/dev/null
