#!/usr/bin/env python3
"""Fine-tunes the pretrained encoder on labelled sentences.

usage: train.py PRETRAINED_FOLDER VOCABULARY OUT.pt TRAIN.jsonl… [--score NAME=FILE.jsonl]… [--epochs N] [--seed N] [--piece-weight X] [--all]
Rows are what the test class TrainingFeatures writes. A tenth of the conflicts is held out and scored, unless --all is given.
"""
import argparse
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import rows as data
from bert import Encoder


def scores(model, rows):
    model.eval()
    out = np.zeros((len(rows), len(data.SENTENCE)))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in data.batches(rows, 32):
            out[batch] = model(*data.inputs([rows[i] for i in batch]))[0].float().numpy()
    return out


def f1(given, wanted):
    hit = (given & wanted).sum()
    return 2 * hit / max(1, given.sum() + wanted.sum())


def report(name, model, rows):
    logits = scores(model, rows)
    wanted = np.array([[label in r["labels"] for label in data.SENTENCE] for r in rows])
    at_half = [f1(logits[:, k] >= 0, wanted[:, k]) for k in range(data.SIGNALS)]
    best = [max(f1(logits[:, k] >= t, wanted[:, k]) for t in np.arange(-2.5, 2.6, 0.25)) for k in range(data.SIGNALS)]
    military = wanted[:, 2]
    further = [f1(logits[military, k] >= 0, wanted[military, k]) for k in range(data.SIGNALS, len(data.SENTENCE))]
    print(f"  {name}: O {at_half[0]:.3f} S {at_half[1]:.3f} M {at_half[2]:.3f} macro {np.mean(at_half):.3f} (best thresholds {np.mean(best):.3f});",
          " ".join(f"{label} {value:.3f}" for label, value in zip(data.SENTENCE[data.SIGNALS:], further)), flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("pretrained"), ap.add_argument("vocabulary"), ap.add_argument("out"), ap.add_argument("train", nargs="+")
    ap.add_argument("--score", action="append", default=[]), ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--seed", type=int, default=1), ap.add_argument("--piece-weight", type=float, default=1.0)
    ap.add_argument("--rate", type=float, default=1e-4), ap.add_argument("--all", action="store_true"), ap.add_argument("--start")
    o = ap.parse_args()
    random.seed(o.seed), np.random.seed(o.seed), torch.manual_seed(o.seed), torch.set_num_threads(2)
    rows = [r for path in o.train for r in data.read(path)]
    held = [] if o.all else [r for r in rows if data.is_held_out(r)]
    rows = [r for r in rows if o.all or not data.is_held_out(r)]
    to_score = {name: data.read(path) for name, path in (s.split("=") for s in o.score)} | ({"held out": held} if held else {})
    model = Encoder(len(data.SENTENCE), len(data.PIECE))
    with open(o.vocabulary, encoding="utf-8") as lines:
        model.fill(f"{o.pretrained}/model.onnx", [line.rstrip("\n") for line in lines])
    if o.start:
        model.load_state_dict(torch.load(o.start))
    model.words.weight.requires_grad_(False)
    heads = [p for n, p in model.named_parameters() if n.startswith(("sentence", "piece."))]
    plain = [p for n, p in model.named_parameters() if ("bias" in n or "norm" in n) and not n.startswith(("sentence", "piece."))]
    taken = set(map(id, heads + plain))
    matrices = [p for p in model.parameters() if p.requires_grad and id(p) not in taken]
    optimizer = torch.optim.AdamW([{"params": matrices, "lr": o.rate}, {"params": heads, "lr": o.rate * 10},
                                   {"params": plain, "lr": o.rate, "weight_decay": 0}], weight_decay=0.01)
    shuffle, start = random.Random(o.seed), time.time()
    per_epoch = len(data.batches(rows, 32))
    steps = o.epochs * per_epoch
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min((i + 1) / (0.1 * steps), max(0.0, (steps - i) / steps * 1.11), 1.0))
    print(f"{len(rows)} sentences to learn from, {len(held)} held out, {steps} steps", flush=True)
    for epoch in range(o.epochs):
        model.train()
        total = 0.0
        for done, batch in enumerate(data.batches(rows, 32, shuffle)):
            part = [rows[i] for i in batch]
            x = data.inputs(part)
            sentence, counts, piece, piece_counts = data.labels(part, x[0].shape[1])
            with torch.autocast("cpu", torch.bfloat16):
                sentence_logits, piece_logits = model(*x)
            loss = F.binary_cross_entropy_with_logits(sentence_logits.float(), sentence, counts, reduction="sum") / counts.sum()
            loss = loss + o.piece_weight * F.binary_cross_entropy_with_logits(piece_logits.float(), piece, piece_counts, reduction="sum") / piece_counts.sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(), schedule.step()
            total += loss.item()
            if done % 50 == 0:
                print(f"\repoch {epoch + 1}/{o.epochs}, batch {done}/{per_epoch}, loss {total / (done + 1):.3f}, {time.time() - start:.0f} s", end="", flush=True)
        print()
        for name, scored in to_score.items():
            report(name, model, scored)
        torch.save(model.state_dict(), o.out)


if __name__ == "__main__":
    main()
