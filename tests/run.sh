#!/usr/bin/env bash
# Passes every test on a machine with the .NET 10 SDK: installs Chromium where it is missing (and says so), builds
# Release, runs the tests. Last line: "N passed, N failed, N skipped". Exit code 0 only if some test ran and none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

# Servers that outlive the command would keep its output open.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

die() {
  echo "tests/run.sh: $*" >&2
  exit 1
}

find_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

install_chromium() {
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null ||
    die "the browser tests need Chromium and it cannot be installed here without root. Install it ('apt-get install chromium') or set PLANBOT_CHROMIUM to its path, then run this again."
  echo "Installing Chromium for the browser tests: apt-get install chromium fonts-liberation"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation
}

# Adds up the counters of every results file: "passed failed skipped". What is neither passed nor skipped has failed.
count() {
  cat "$1"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | awk '
    function field(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { passed += field("passed"); executed += field("executed"); total += field("total") }
    END { print passed + 0, executed - passed + 0, total - executed + 0 }'
}

command -v dotnet >/dev/null || die "the .NET 10 SDK is needed (https://dotnet.microsoft.com/download/dotnet/10.0)."
dotnet --list-sdks | grep -q '^10\.' || die "the .NET 10 SDK is needed; installed: $(dotnet --list-sdks | tr '\n' ' ')"

if [ -z "${PLANBOT_CHROMIUM:-}" ]; then
  find_chromium >/dev/null || install_chromium
  PLANBOT_CHROMIUM="$(find_chromium)" || die "the browser tests need Chromium; its installation left none."
fi
export PLANBOT_CHROMIUM

results="$PWD/TestResults/run"
rm -rf "$results"
dotnet build PlanBot.sln -c Release
code=0
timeout 15m dotnet test PlanBot.sln -c Release --no-build --logger "trx;LogFilePrefix=tests" --results-directory "$results" || code=$?

read -r passed failed skipped <<<"$(count "$results")"
[ "$code" -eq 0 ] || [ "$failed" -gt 0 ] || echo "tests/run.sh: the test runner ended with exit code $code" >&2
[ "$passed" -gt 0 ] || [ "$failed" -gt 0 ] || { echo "tests/run.sh: no test ran" >&2; code=1; }
[ "$failed" -eq 0 ] || code=1
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
