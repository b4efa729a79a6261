#!/usr/bin/env bash
# Sets our analysis beside winkNLP's full pipeline: the same articles, one core, turns of a second in one run. See --help.
set -euo pipefail

benchmarks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
core=${CORE:-0}
rounds=${ROUNDS:-7}
sorts=(OtherNews NearConflict Conflict)

help() {
  cat <<'HELP'
Usage: benchmarks/compare.sh [SORT…]

Builds the benchmarks, installs wink-nlp 2.4.0 and its model into a temporary folder (npm), and lets both read the same
articles of training/ on one core, turn by turn. Prints sentences and megabytes a second of the best reading, by time of
the processor (with compiler and garbage collector), so that other work on the machine counts little; and the ratio.

  SORT    OtherNews (the gate rejects it: the aim is five times winkNLP), NearConflict (full of words of war, but about
          something else) or Conflict; all three without one
  CORE    the core to run on (0)
  ROUNDS  turns of a second that each program gets (7)
HELP
}

say() { printf '%s\n' "$*"; }

# Starts a program on the core, its turns on the first file descriptor given, its answers on the second.
start() {
  local name=$1
  shift
  mkfifo "$work/$name.turns" "$work/$name.answers"
  taskset -c "$core" "$@" <"$work/$name.turns" >"$work/$name.answers" &
}

# One turn each, in the given order, until all rounds are over; keeps the answers.
take_turns() {
  local round name answer
  for name in "$@"; do : >"$work/$name.lines"; done
  exec {ours_in}>"$work/ours.turns" {ours_out}<"$work/ours.answers"
  exec {wink_in}>"$work/wink.turns" {wink_out}<"$work/wink.answers"
  for ((round = 0; round < rounds; round++)); do
    echo >&"$ours_in"; read -r answer <&"$ours_out"; say "$answer" >>"$work/ours.lines"
    echo >&"$wink_in"; read -r answer <&"$wink_out"; say "$answer" >>"$work/wink.lines"
  done
  exec {ours_in}>&- {ours_out}<&- {wink_in}>&- {wink_out}<&-
  wait
  rm -f "$work"/*.turns "$work"/*.answers
}

compare() {
  local sort=$1
  "$program" articles "$sort" >"$work/articles.jsonl"
  start ours "$program" throughput "$sort"
  start wink env NODE_PATH="$work/node_modules" node "$benchmarks/winknlp.js" "$work/articles.jsonl"
  # Third, once src/NegotiationMonitor.Analysis/Encoder/model.onnx is there: the same encoder under transformers.js
  # (npm @huggingface/transformers 4.3.1, env.allowRemoteModels = false, local files), as a further `start` and turn here,
  # in a file transformers.js beside winknlp.js.
  take_turns ours wink
  node - "$sort" "$work/ours.lines" "$work/wink.lines" <<'JS'
    const [sort, ...files] = process.argv.slice(2);
    const [ours, wink] = files.map(file => require('fs').readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line)));
    const best = rounds => Math.min(...rounds.map(round => round.seconds));
    const { articles, sentences, bytes } = ours[0];
    const row = (name, seconds) => console.log(`  ${name.padEnd(12)} ${Math.round(sentences / seconds).toLocaleString('en').padStart(9)} sentences/s ${(bytes / 1e6 / seconds).toFixed(2).padStart(7)} MB/s`);
    console.log(`${sort}: ${articles} articles, ${sentences} sentences, ${(bytes / 1e6).toFixed(2)} MB`);
    row('ours', best(ours));
    row('winkNLP', best(wink));
    console.log(`  ratio        ${(best(wink) / best(ours)).toFixed(1).padStart(9)}`);
JS
}

case ${1-} in --help | -h) help; exit 0 ;; esac
[ $# -eq 0 ] || sorts=("$@")
for tool in dotnet node npm taskset; do
  command -v "$tool" >/dev/null || { say "$tool is missing; the comparison needs dotnet, node, npm and taskset (util-linux)."; exit 3; }
done

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
dotnet build "$benchmarks/NegotiationMonitor.Benchmarks" --configuration Release -nologo -clp:NoSummary -v:quiet
program=$benchmarks/NegotiationMonitor.Benchmarks/bin/Release/net10.0/NegotiationMonitor.Benchmarks
npm install --prefix "$work" --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
for sort in "${sorts[@]}"; do compare "$sort"; done
