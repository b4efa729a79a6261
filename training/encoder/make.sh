#!/usr/bin/env bash
# Makes the encoder anew from the pretrained one and the texts of training/, and lays it into the analysis, with the frames' weights and the decisions.
#
# usage: training/encoder/make.sh [--dev LABELLED.jsonl] [--score NAME=LABELLED.jsonl]... [--work FOLDER] [--keep-encoder]
#   --dev            labelled newspaper articles to learn from last, and to take the rates of signals from
#   --score          labelled articles to print figures of
#   --work           where what lies between is kept (a new folder under /tmp)
#   --keep-encoder   learn only the frames' weights and the decisions anew; needs --work with the models of an earlier run
# Half an hour on two cores that do nothing else. Installs Debian's python3-torch, -onnx, -sklearn and libopenblas0-pthread when they are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
work= dev= keep= scores=()
while [ $# -gt 0 ]; do
  case $1 in
    --dev) dev=$2; shift 2 ;;
    --score) scores+=("$2"); shift 2 ;;
    --work) work=$2; shift 2 ;;
    --keep-encoder) keep=yes; shift ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
done
work=${work:-$(mktemp -d)}
mkdir -p "$work"
packages="python3-torch python3-onnx python3-numpy python3-sklearn libopenblas0-pthread"
# shellcheck disable=SC2086
dpkg -s $packages >/dev/null 2>&1 || { apt-get update -q; DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages; }
python=/usr/bin/python3 here=training/encoder encoder=src/NegotiationMonitor.Analysis/Encoder knowledge=src/NegotiationMonitor.Analysis/Knowledge
# Without these a third of the time goes into giving memory back and asking for it again.
export MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_MMAP_MAX_=0 MALLOC_TOP_PAD_=268435456

say() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

say "the pretrained encoder"
[ -s "$work/pretrained/model.onnx" ] || dotnet run --project $here/pretrained -- "$work/pretrained"

say "the rows"
texts=(training/*.txt)
$python $here/common_words.py "${texts[@]}" training/figurative/*.txt > $encoder/common-words.txt
dotnet build tests/NegotiationMonitor.Analysis.Tests -v q
dotnet run --project src/NegotiationMonitor -v q -- training convert "${texts[@]}" > "$work/own.jsonl"
rows() {
  LABELLED=$1 FEATURES=$2 tests/NegotiationMonitor.Analysis.Tests/bin/Debug/net10.0/NegotiationMonitor.Analysis.Tests -class '*TrainingFeatures' | tail -n 1
}
rows "$work/own.jsonl" "$work/own.rows.jsonl"
scored=()
if [ -n "$dev" ]; then rows "$dev" "$work/dev.rows.jsonl"; fi
for score in "${scores[@]}"; do
  rows "${score#*=}" "$work/${score%%=*}.rows.jsonl"
  scored+=(--score "${score%%=*}=$work/${score%%=*}.rows.jsonl")
done

if [ -z "$keep" ]; then
  say "training on our own texts"
  $python $here/train.py "$work/pretrained" $encoder/vocabulary.txt "$work/own.pt" "$work/own.rows.jsonl" "${scored[@]}"
  cp "$work/own.pt" "$work/model.pt"
  if [ -n "$dev" ]; then
    say "one epoch more, on newspaper articles and as many of our own"
    $python $here/mix.py "$work/own.rows.jsonl" "$work/dev.rows.jsonl" 3 > "$work/mixed.rows.jsonl"
    $python $here/train.py "$work/pretrained" $encoder/vocabulary.txt "$work/model.pt" "$work/mixed.rows.jsonl" --all --start "$work/own.pt" --rate 6e-5 --epochs 1 "${scored[@]}"
  fi

  say "the model of the service"
  $python $here/export.py "$work/model.pt" $encoder/model.onnx
fi

say "frames, and the weighing of both"
$python $here/decide.py "$work/model.pt" "$work/own.rows.jsonl" --knowledge $knowledge ${dev:+--also "$work/dev.rows.jsonl" --rates "$work/dev.rows.jsonl"} "${scored[@]}"

say "expected scores"
dotnet build tests/NegotiationMonitor.Analysis.Tests -v q
EXPECTED=$PWD/tests/NegotiationMonitor.Analysis.Tests/Encoder/expected.json \
  tests/NegotiationMonitor.Analysis.Tests/bin/Debug/net10.0/NegotiationMonitor.Analysis.Tests -class '*SentenceEncoderTests' | tail -n 1
say "done: look at git diff, then run ./test.sh"
