#!/usr/bin/env python3
"""Learns the weights of the frames and how frames and encoder are weighed together.

usage: decide.py MODEL.pt OWN.jsonl --knowledge FOLDER [--also FILE.jsonl]… [--rates FILE.jsonl] [--score NAME=FILE.jsonl]…
The frames (a sparse logistic regression over classes of words) learn from OWN without its held-out conflicts and from --also; the weighing
(three numbers a signal) and its threshold from the held-out conflicts, which neither reader learnt from. Signals are rarer in newspapers than
in our own texts: --rates names labelled newspaper articles, and the held-out sentences are weighed so that signals are as rare as there.
Writes FOLDER/weights/signals.json and FOLDER/decisions/signals.json.
"""
import argparse
import collections
import json

import numpy as np
import torch
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import rows as data
from export import trained
from train import f1, scores

STRENGTH = 0.25                       # inverse of the L1 penalty: the greatest at which left-out conflicts still gain
RARE = 12                             # a feature seen in fewer sentences is not learnt
THRESHOLDS = np.arange(0.20, 0.71, 0.02)
SOURCE = "learnt by training/encoder/decide.py; holds no words of the texts"


def there(rows, name):
    """Which rows a decision is learnt from: the further fields only from those that carry military activity."""
    return np.array([name in data.SENTENCE[:data.SIGNALS] or "military-activity" in r["labels"] for r in rows])


def matrix(rows, names):
    at = {n: i for i, n in enumerate(names)}
    pairs = [(r, at[f]) for r, row in enumerate(rows) for f in row["features"] if f in at]
    return csr_matrix((np.ones(len(pairs)), zip(*pairs)), shape=(len(rows), len(names)))


def wanted(rows, name):
    return np.array([name in r["labels"] for r in rows])


def weighted_f1(given, wanted, weight):
    return 2 * weight[given & wanted].sum() / max(1e-9, weight[given].sum() + weight[wanted].sum())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("model"), ap.add_argument("own"), ap.add_argument("--knowledge", required=True)
    ap.add_argument("--also", action="append", default=[]), ap.add_argument("--rates"), ap.add_argument("--score", action="append", default=[])
    o = ap.parse_args()
    torch.set_num_threads(2)
    own = data.read(o.own)
    learn = [r for r in own if not data.is_held_out(r)] + [r for path in o.also for r in data.read(path)]
    fit = [r for r in own if data.is_held_out(r)]
    rates = data.read(o.rates) if o.rates else fit
    score_sets = {name: data.read(path) for name, path in (s.split("=") for s in o.score)}
    model = trained(o.model)
    counts = collections.Counter(f for r in learn for f in r["features"])
    names = sorted(f for f, n in counts.items() if n >= RARE)
    x, x_fit, encoder = matrix(learn, names), matrix(fit, names), scores(model, fit)
    scored = {name: (rows, matrix(rows, names), scores(model, rows)) for name, rows in score_sets.items()}
    weights, decisions, figures = [], [], collections.defaultdict(dict)
    for k, name in enumerate(data.SENTENCE):
        among, y = there(learn, name), wanted(learn, name)
        frames = LogisticRegression(penalty="l1", C=STRENGTH, solver="liblinear", max_iter=300, random_state=1).fit(x[among], y[among])
        among, y = there(fit, name), wanted(fit, name)
        both = np.stack([encoder[:, k], frames.decision_function(x_fit)], -1)
        rate, there_rate = y[among].mean(), wanted(rates, name)[there(rates, name)].mean()
        weight = np.where(y, there_rate / rate, (1 - there_rate) / (1 - rate))
        blend = LogisticRegression(C=10).fit(both[among], y[among], sample_weight=weight[among])
        p = blend.predict_proba(both)[:, 1]
        highest = max(weighted_f1((p >= t)[among], y[among], weight[among]) for t in THRESHOLDS)
        # Of calibrated confidences the threshold that gives the highest F1 is half of it (Lipton, Elkan and Naryanaswamy, 2014): steadier than the best of few.
        threshold = highest / 2 if highest else 0.5
        kept = {n: round(float(w), 3) for n, w in zip(names, frames.coef_[0]) if abs(w) >= 0.01}
        weights.append({"id": name, "forms": [name], "bias": round(float(frames.intercept_[0]), 3), "weights": kept})
        decisions.append({"id": name, "forms": [name], "bias": round(float(blend.intercept_[0]), 3), "encoder": round(float(blend.coef_[0][0]), 3),
                          "frames": round(float(blend.coef_[0][1]), 3), "threshold": round(float(threshold), 2)})
        print(decisions[-1], "F1", round(highest, 3), flush=True)
        for label, (rows, x_rows, e_rows) in scored.items():
            among, y = there(rows, name), wanted(rows, name)
            f = frames.decision_function(x_rows)
            q = blend.predict_proba(np.stack([e_rows[:, k], f], -1))[:, 1]
            figures[label][name] = [f1((v >= t)[among], y[among]) for v, t in ((f, 0), (e_rows[:, k], 0), (q, threshold))]
    for label, found in figures.items():
        for at, reader in enumerate(("frames alone", "encoder alone", "both")):
            print(f"{label}, {reader}: macro {np.mean([found[n][at] for n in data.SENTENCE[:data.SIGNALS]]):.3f};", " ".join(f"{n} {v[at]:.3f}" for n, v in found.items()))
    for folder, about, entries in (("weights", "What each feature of a sentence adds to the score of a signal: sparse logistic regressions over classes of words", weights),
                                   ("decisions", "How the encoder and the frames are weighed together, and from which confidence a signal is given", decisions)):
        with open(f"{o.knowledge}/{folder}/signals.json", "w", encoding="utf-8") as out:
            json.dump({"about": about, "source": SOURCE, "licence": "as the project", "entries": entries}, out, indent=2)
            out.write("\n")


if __name__ == "__main__":
    main()
