#!/usr/bin/env bash
# Runs all tests: ./test.sh [arguments of dotnet test]
# Installs what they need and is missing (Chromium, for the tests of the web chat's page), then ends with "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")"

install() {
  local run=""
  [ "$(id -u)" -eq 0 ] || run="sudo -n"
  echo "Installing $* …"
  $run apt-get update -qq && DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq "$@" >/dev/null
}

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && command -v apt-get >/dev/null; then
  install chromium || echo "Chromium could not be installed: the tests of the web chat's page will be skipped."
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test Bot.sln --nologo "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# The summary line of dotnet test, e.g. "Passed!  - Failed:     0, Passed:   812, Skipped:     0, Total: …".
counts=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tr -dc '0-9,\n')
if [ -z "$counts" ]; then
  echo "The tests did not run; see above."
  exit 1
fi

echo "$counts" | awk -F, '{ failed += $1; passed += $2; skipped += $3 } END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }'
exit "$status"
