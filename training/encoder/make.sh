#!/usr/bin/env bash
# Makes the encoder anew from the pretrained one and the texts of training/, and lays it into the analysis.
#
# usage: training/encoder/make.sh [--dev LABELLED.jsonl] [--score NAME=LABELLED.jsonl]... [--work FOLDER]
#   --dev     labelled articles by which, beside the held-out conflicts, frames and encoder are weighed; they are not trained on
#   --score   labelled articles to print figures of
#   --work    where what lies between is kept (a new folder under /tmp)
# About an hour on two cores. Installs Debian's python3-torch, -onnx, -sklearn and libopenblas0-pthread when they are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
work= dev= scores=()
while [ $# -gt 0 ]; do
  case $1 in
    --dev) dev=$2; shift 2 ;;
    --score) scores+=("$2"); shift 2 ;;
    --work) work=$2; shift 2 ;;
    *) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2 ;;
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
fit=() scored=()
if [ -n "$dev" ]; then rows "$dev" "$work/dev.rows.jsonl"; fit=(--rates "$work/dev.rows.jsonl"); fi
for score in "${scores[@]}"; do
  rows "${score#*=}" "$work/${score%%=*}.rows.jsonl"
  scored+=(--score "${score%%=*}=$work/${score%%=*}.rows.jsonl")
done

say "training"
$python $here/train.py "$work/pretrained" $encoder/vocabulary.txt "$work/model.pt" "$work/own.rows.jsonl" "${scored[@]}"

say "the model of the service"
$python $here/export.py "$work/model.pt" $encoder/model.onnx

say "frames, and the weighing of both"
$python $here/decide.py "$work/model.pt" "$work/own.rows.jsonl" --knowledge $knowledge "${fit[@]}" "${scored[@]}"

say "expected scores"
dotnet build tests/NegotiationMonitor.Analysis.Tests -v q
EXPECTED=$PWD/tests/NegotiationMonitor.Analysis.Tests/Encoder/expected.json \
  tests/NegotiationMonitor.Analysis.Tests/bin/Debug/net10.0/NegotiationMonitor.Analysis.Tests -class '*SentenceEncoderTests' | tail -n 1
say "done: look at git diff, then run ./test.sh"
