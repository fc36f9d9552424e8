#!/usr/bin/env bash
# Drills that are too slow or too privileged for the tests: fresh clones with empty caches, a full disk. Linux, as root.
# Prints one line a drill with its time; exits non-zero when one fails. Usage: scripts/drill-start.sh
set -uo pipefail
SOURCE="$(cd "$(dirname "$0")/.." && pwd)"
PNPM="pnpm@12.21.0"
PORT="${PORT:-4071}"
WORK="$(mktemp -d /root/ek-drill-XXXXXX)"
OPEN="$(mktemp -d /tmp/ek-drill-XXXXXX)"
FAILED=0

say() { printf '%6s s  %-8s %s\n' "$1" "$2" "$3"; [ "$2" = ok ] || FAILED=1; }
seconds() { echo $(($(date +%s) - $1)); }
# Without the pinned Node of the clone that runs this script.
clean_path() { echo "$PATH" | tr ':' '\n' | grep -v '/node_modules/' | paste -sd:; }

cleanup() {
  umount "$OPEN/full" 2>/dev/null
  for link in "$WORK"/*/.data/postgres; do [ -L "$link" ] && rm -rf "$(readlink "$link")"; done
  rm -rf "$WORK" "$OPEN"
}
trap cleanup EXIT

# start_in NAME DIRECTORY ACCOUNT…: starts in a fresh clone with empty caches, waits until it answers, stops it, starts and stops it again.
start_in() {
  local name="$1" directory="$2"; shift 2
  local log="$directory/drill.log" began; began=$(date +%s)
  for round in first second; do
    (cd "$directory" && exec "$@" env HOME="$directory/.home" npm_config_cache="$directory/.home/npm" PATH="$(clean_path)" PORT="$PORT" \
      timeout 400 npx --yes "$PNPM" start >"$log" 2>&1) &
    local shell=$! answered=no
    for _ in $(seq 1 300); do
      if curl -sf "http://localhost:$PORT/readyz" >/dev/null; then answered=yes; break; fi
      kill -0 "$shell" 2>/dev/null || break
      sleep 1
    done
    local took; took=$(seconds "$began")
    local starter; starter="$(cat "$directory/.data/start.lock" 2>/dev/null)"
    if [ "$answered" != yes ] || [ -z "$starter" ]; then
      say "$took" FAILED "$name, $round start"; tail -n 15 "$log"; return
    fi
    local stopping; stopping=$(date +%s%N)
    kill -TERM "$starter"; wait "$shell"
    local code=$? milliseconds=$((($(date +%s%N) - stopping) / 1000000))
    if [ "$code" -ne 0 ] || [ "$milliseconds" -gt 2000 ] || pgrep -f "$(realpath "$directory")/" >/dev/null; then
      say "$took" FAILED "$name, $round stop: exit $code after $milliseconds ms"; return
    fi
    say "$took" ok "$name, $round start (stopped in $milliseconds ms)"
    began=$(date +%s)
  done
}

mkdir "$OPEN/full" && mount -t tmpfs -o size=30m tmpfs "$OPEN/full" && chmod 755 "$OPEN" "$OPEN/full"
began=$(date +%s)
output="$(cd "$SOURCE" && EIGENKLEUR_DATA_DIR="$OPEN/full" PORT="$PORT" timeout 120 node scripts/start.mjs 2>&1)"; code=$?
line="$(echo "$output" | grep -c '^The disk is full')"
if [ "$code" -eq 1 ] && [ "$line" -eq 1 ] && ! echo "$output" | grep -q '^    at '; then
  say "$(seconds "$began")" ok "a full disk is said in one line"
else
  say "$(seconds "$began")" FAILED "a full disk (exit $code)"; echo "$output"
fi

git clone -q --branch main "$SOURCE" "$WORK/clone" && mkdir "$WORK/clone/.home"
start_in "root, under a directory with mode 700" "$WORK/clone" env

git clone -q --branch main "$SOURCE" "$OPEN/clone" && mkdir "$OPEN/clone/.home" && chown -R nobody "$OPEN/clone" && chmod 700 "$OPEN/clone"
start_in "nobody, with a home of its own" "$OPEN/clone" runuser -u nobody --

exit "$FAILED"
