"""The rows that `TrainingFeatures` writes, one sentence a line, as tensors."""
import hashlib
import json

import torch

SENTENCE = ["optimism", "skepticism", "military-activity", "de-escalation", "unclear", "stated", "denied"]
PIECE = ["optimism", "skepticism", "military-activity", "said", "sayer", "actor", "where"]
SIGNALS, SAYING = 3, slice(3, 5)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def is_held_out(row):
    """Whole conflicts, a tenth of them, chosen by their names alone."""
    return int(hashlib.sha256(row["conflict"].encode()).hexdigest(), 16) % 10 == 0


def batches(rows, size, shuffle=None):
    """Batches of rows of like length; with a random generator in a random order."""
    order = list(range(len(rows)))
    if shuffle:
        shuffle.shuffle(order)
    chunk = size * 16 if shuffle else len(rows)
    out = []
    for at in range(0, len(order), chunk):
        part = sorted(order[at:at + chunk], key=lambda i: len(rows[i]["pieces"]))
        out += [part[i:i + size] for i in range(0, len(part), size)]
    if shuffle:
        shuffle.shuffle(out)
    return out


def inputs(rows):
    length = max(len(r["pieces"]) for r in rows)
    pieces, segments = torch.zeros(len(rows), length, dtype=torch.long), torch.zeros(len(rows), length, dtype=torch.long)
    mask, own = torch.zeros(len(rows), length), torch.zeros(len(rows), length)
    for at, r in enumerate(rows):
        n = len(r["pieces"])
        pieces[at, :n] = torch.tensor(r["pieces"])
        segments[at, r["length"]:n] = 1
        mask[at, :n] = 1
        own[at, :r["length"]] = 1
    return pieces, segments, mask, own


def labels(rows, length):
    """Sentence labels and which of them count; piece labels and which of them count."""
    sentence, counts = torch.zeros(len(rows), len(SENTENCE)), torch.zeros(len(rows), len(SENTENCE))
    piece, piece_counts = torch.zeros(len(rows), length, len(PIECE)), torch.zeros(len(rows), length, len(PIECE))
    for at, r in enumerate(rows):
        sentence[at] = torch.tensor([float(name in r["labels"]) for name in SENTENCE])
        counts[at, :SIGNALS] = 1
        counts[at, SIGNALS:] = float("military-activity" in r["labels"])
        bits = torch.tensor(r["tags"])
        piece[at, :len(bits)] = torch.stack([(bits >> k) & 1 for k in range(len(PIECE))], -1).float()
        piece_counts[at, 1:len(bits) - 1] = 1
        piece_counts[at, :, SAYING] *= float(r["speech"])
    return sentence, counts, piece, piece_counts
