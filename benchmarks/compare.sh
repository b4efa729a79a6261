#!/usr/bin/env bash
# Sets our analysis beside winkNLP's full pipeline and beside the same encoder under transformers.js: the same articles, one core, turns of a second in one run. See --help.
set -euo pipefail

benchmarks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
encoder=$benchmarks/../src/NegotiationMonitor.Analysis/Encoder
core=${CORE:-0}
rounds=${ROUNDS:-7}
sorts=(OtherNews NearConflict Conflict)

help() {
  cat <<'HELP'
Usage: benchmarks/compare.sh [SORT…]

Builds the benchmarks, installs wink-nlp 2.4.0 with its model and @huggingface/transformers 4.3.1 into a temporary folder
(npm), and lets all read the same articles of training/ on one core, turn by turn: winkNLP those without conflict,
transformers.js (our encoder's file, its own tokenizer and runtime, one thread) those about conflict. Prints sentences and
megabytes a second of the best reading, by time of the processor (with compiler and garbage collector), so that other work
on the machine counts little; and the ratios.

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
  local -A in out
  for name in "$@"; do
    : >"$work/$name.lines"
    exec {in[$name]}>"$work/$name.turns" {out[$name]}<"$work/$name.answers"
  done
  for ((round = 0; round < rounds; round++)); do
    for name in "$@"; do
      echo >&"${in[$name]}"
      read -r answer <&"${out[$name]}"
      say "$answer" >>"$work/$name.lines"
    done
  done
  for name in "$@"; do exec {in[$name]}>&- {out[$name]}<&-; done
  wait
  rm -f "$work"/*.turns "$work"/*.answers
}

compare() {
  local sort=$1 other
  "$program" articles "$sort" >"$work/articles.jsonl"
  start ours "$program" throughput "$sort"
  case $sort in
    Conflict) other=transformers.js; start "$other" env NODE_PATH="$work/node_modules" node "$benchmarks/transformers.js" "$work/articles.jsonl" "$encoder" ;;
    *) other=winkNLP; start "$other" env NODE_PATH="$work/node_modules" node "$benchmarks/winknlp.js" "$work/articles.jsonl" ;;
  esac
  take_turns ours "$other"
  node - "$sort" "$other" "$work/ours.lines" "$work/$other.lines" <<'JS'
    const [sort, other, ...files] = process.argv.slice(2);
    const [ours, theirs] = files.map(file => require('fs').readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line)));
    const best = rounds => Math.min(...rounds.map(round => round.seconds));
    const { articles, sentences, bytes } = ours[0];
    const row = (name, seconds) => console.log(`  ${name.padEnd(15)} ${Math.round(sentences / seconds).toLocaleString('en').padStart(9)} sentences/s ${(bytes / 1e6 / seconds).toFixed(2).padStart(7)} MB/s`);
    console.log(`${sort}: ${articles} articles, ${sentences} sentences, ${(bytes / 1e6).toFixed(2)} MB`);
    row('ours', best(ours));
    row(other, best(theirs));
    console.log(`  ratio           ${(best(theirs) / best(ours)).toFixed(2).padStart(9)}`);
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
npm install --prefix "$work" --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 @huggingface/transformers@4.3.1
for sort in "${sorts[@]}"; do compare "$sort"; done
