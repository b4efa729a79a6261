#!/usr/bin/python3
"""Learns the weights of the signals: train_signals.py FEATURES.jsonl... > ../src/NegotiationMonitor.Analysis/Knowledge/weights/signals.json

FEATURES are what the test project's TrainingFeatures writes of labelled articles, a sentence a line. One sparse logistic regression a
type of signal. Whole conflicts are left out in turn to measure and to choose the thresholds; the figures go to the standard error
output. Needs Debian's python3-sklearn; run by hand, nothing at run time needs Python."""
import collections, json, sys
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

TYPES = (("o", "optimism", "optimism"), ("s", "skepticism", "skepticism"), ("m", "military-activity", "military activity"))
STRENGTH = {"o": 0.25, "s": 0.25, "m": 0.25}   # inverse of the L1 penalty: the greatest at which left-out conflicts still gain
RARE = 12                                      # a feature seen in fewer sentences is not learnt
FOLDS = 6


def conflict(row):
    return row["conflict"] or row["article"].split("-")[0]


def matrix(rows, names):
    at = {n: i for i, n in enumerate(names)}
    pairs = [(r, at[f]) for r, row in enumerate(rows) for f in row["features"] if f in at]
    return csr_matrix((np.ones(len(pairs)), zip(*pairs)), shape=(len(rows), len(names)))


def learn(x, y, weight, strength):
    return LogisticRegression(penalty="l1", C=strength, solver="liblinear", max_iter=300, random_state=1).fit(x, y, sample_weight=weight)


def f1(y, given):
    tp = int((y & given).sum())
    return 2 * tp / max(1, int(y.sum() + given.sum()))


def main(paths):
    rows, origin = [], []
    for number, path in enumerate(paths):
        new = [json.loads(line) for line in open(path, encoding="utf-8")]
        rows += new
        origin += [number] * len(new)
    origin = np.array(origin)
    counts = collections.Counter(f for row in rows for f in row["features"])
    names = sorted(f for f, n in counts.items() if n >= RARE)
    x = matrix(rows, names)
    # The first file is real news: what it says counts more than what was written for training.
    weight = np.where(origin == 0, 2.0, 1.0)
    conflicts = sorted({conflict(row) for row in rows})
    fold = np.array([conflicts.index(conflict(row)) % FOLDS for row in rows])
    entries, macro = [], []
    for letter, name, form in TYPES:
        y = np.array([letter in row["labels"] for row in rows])
        p = np.zeros(len(rows))
        for k in range(FOLDS):
            out = fold == k
            p[out] = learn(x[~out], y[~out], weight[~out], STRENGTH[letter]).predict_proba(x[out])[:, 1]
        steps = np.arange(0.2, 0.61, 0.02)
        best = max(steps, key=lambda t: sum(f1(y[origin == o], p[origin == o] >= t) for o in set(origin)))
        told = [f1(y[origin == o], p[origin == o] >= best) for o in sorted(set(origin))]
        macro.append(told)
        model = learn(x, y, weight, STRENGTH[letter])
        kept = {n: round(float(w), 3) for n, w in zip(names, model.coef_[0]) if abs(w) >= 0.01}
        print(name, "threshold", round(float(best), 2), "F1 left out", [round(t, 3) for t in told], "features", len(kept), file=sys.stderr)
        entries.append({"id": name, "forms": [form], "bias": round(float(model.intercept_[0]), 3), "threshold": round(float(best), 2), "weights": kept})
    print("macro", np.mean(macro, axis=0).round(3), file=sys.stderr)
    print(json.dumps({
        "about": "What each feature of a sentence adds to the score of a signal: sparse logistic regressions over classes of words",
        "source": "learnt by training/train_signals.py from this project's own articles and its labelled development set; holds no words of them",
        "licence": "as the project", "entries": entries}, indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
