#!/usr/bin/python3
"""Learns how likely a statement and a counterpart that passed the gates are a divergence.

usage: learn_pairs.py OWN.jsonl [--fit FILE.jsonl] > ../src/NegotiationMonitor.Analysis/Knowledge/weights/pairs.json
The files are what the test class TrainingPairs writes of labelled articles, a pair a line. One sparse logistic regression a kind learns from
OWN; with --fit its scale and offset come from articles that nothing was trained on, so that its confidence is calibrated. Figures of
left-out conflicts go to the standard error output. Needs Debian's python3-sklearn.
"""
import argparse
import collections
import json
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

KINDS = ("pledge-contradicted", "outlook-contradicted", "claim-disputed", "officials-disagree")
STRENGTH, RARE, FOLDS = 0.3, 8, 6


def read(path):
    """The pairs; one that is neither right nor held against the wrong party (the divergence is there, with other sentences) teaches nothing."""
    with open(path, encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if row["isRight"] or not row["isWanted"]]


def matrix(rows, names):
    at = {n: i for i, n in enumerate(names)}
    pairs = [(r, at[f]) for r, row in enumerate(rows) for f in row["features"] if f in at]
    return csr_matrix((np.ones(len(pairs)), zip(*pairs)), shape=(len(rows), len(names))) if pairs else csr_matrix((len(rows), len(names)))


def weights_of(rows):
    """The pairs of one divergence, right or wrong, weigh together as one: an article with forty of them must not drown the others."""
    keys = [(r["article"], r["party"]) for r in rows]
    counts = collections.Counter(keys)
    return np.array([counts[k] ** -0.7 for k in keys])


def learn(x, y, weight):
    return LogisticRegression(penalty="l1", C=STRENGTH, solver="liblinear", max_iter=300, random_state=1).fit(x, y, sample_weight=weight)


def groups(rows, p):
    """The best pair of each divergence that would be given, and whether it is wanted."""
    best = {}
    for row, value in zip(rows, p):
        key = (row["article"], row["kind"], row["party"])
        best[key] = (max(best.get(key, (0, 0))[0], value), row["isWanted"])
    return np.array([v[0] for v in best.values()]), np.array([bool(v[1]) for v in best.values()])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("own"), ap.add_argument("--fit")
    o = ap.parse_args()
    own, fit = read(o.own), read(o.fit) if o.fit else []
    entries, all_fit = [], []
    for kind in KINDS:
        rows = [r for r in own if r["kind"] == kind]
        counts = collections.Counter(f for r in rows for f in r["features"])
        names = sorted(f for f, n in counts.items() if n >= RARE)
        x, y, weight = matrix(rows, names), np.array([r["isRight"] for r in rows]), weights_of(rows)
        conflicts = sorted({r["conflict"] for r in rows})
        fold = np.array([conflicts.index(r["conflict"]) % FOLDS for r in rows])
        p = np.zeros(len(rows))
        for k in range(FOLDS):
            p[fold == k] = learn(x[fold != k], y[fold != k], weight[fold != k]).predict_proba(x[fold == k])[:, 1]
        model = learn(x, y, weight)
        scale, offset = 1.0, 0.0
        tried = [r for r in fit if r["kind"] == kind]
        if tried:
            q = model.predict_proba(matrix(tried, names))[:, 1]
            all_fit += list(zip(tried, q))
        best, wanted = groups(rows, p)
        line = " ".join(f"{t:.1f}: P {wanted[best >= t].mean() if (best >= t).any() else 0:.2f} n {int((best >= t).sum())}" for t in np.arange(0.1, 0.9, 0.1))
        print(f"{kind}: {len(rows)} pairs, {int(y.sum())} right; left out, best pair of a divergence from {line}", file=sys.stderr)
        if tried:
            best, wanted = groups(tried, q)
            print("  fit:", " ".join(f"{t:.1f}: P {wanted[best >= t].mean() if (best >= t).any() else 0:.2f} n {int((best >= t).sum())}" for t in np.arange(0.1, 0.9, 0.1)), file=sys.stderr)
        kept = {n: round(float(w) * scale, 3) for n, w in zip(names, model.coef_[0]) if abs(w) >= 0.01}
        entries.append({"id": kind, "forms": [kind], "bias": round(float(model.intercept_[0]) * scale + offset, 3), "weights": kept})
    print(json.dumps({"about": "How likely a statement and a counterpart that passed the gates are a divergence: sparse logistic regressions over what stands around them",
                      "source": "learnt by training/learn_pairs.py from this project's own articles; holds no words of them", "licence": "as the project", "entries": entries}, indent=2))


if __name__ == "__main__":
    main()
