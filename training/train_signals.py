#!/usr/bin/python3
"""Learns the weights of the signals: train_signals.py FEATURES.jsonl... > ../src/NegotiationMonitor.Analysis/Knowledge/weights/signals.json

FEATURES are what the test project's TrainingFeatures writes of labelled articles, a sentence a line (README.md gives the commands).
One sparse logistic regression a signal and a further field. Whole conflicts are left out in turn to measure and to choose the
thresholds; the figures go to the standard error output. Needs Debian's python3-sklearn; run by hand, nothing at run time needs it."""
import collections, json, sys
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

# What is learnt, and of which sentences: the further fields only of those that carry military activity.
MODELS = (("optimism", None), ("skepticism", None), ("military-activity", None),
          ("de-escalation", "military-activity"), ("stated", "military-activity"), ("denied", "military-activity"))
STRENGTH = 0.25                                # inverse of the L1 penalty: the greatest at which left-out conflicts still gain
RARE = 12                                      # a feature seen in fewer sentences is not learnt
FOLDS = 6
STEPS = np.arange(0.32, 0.53, 0.02)            # thresholds that are tried; lower ones give too much where signals are rarer


def conflict(row):
    return row["conflict"] or row["article"].split("-")[0]


def matrix(rows, names):
    at = {n: i for i, n in enumerate(names)}
    pairs = [(r, at[f]) for r, row in enumerate(rows) for f in row["features"] if f in at]
    return csr_matrix((np.ones(len(pairs)), zip(*pairs)), shape=(len(rows), len(names)))


def learn(x, y, weight, strength=STRENGTH):
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
    weight = np.ones(len(rows))
    conflicts = sorted({conflict(row) for row in rows})
    fold = np.array([conflicts.index(conflict(row)) % FOLDS for row in rows])
    entries = []
    for name, among in MODELS:
        there = np.array([among is None or among in row["labels"] for row in rows])
        y = np.array([name in row["labels"] for row in rows])
        p = np.zeros(len(rows))
        for k in range(FOLDS):
            out, rest = there & (fold == k), there & (fold != k)
            p[out] = learn(x[rest], y[rest], weight[rest]).predict_proba(x[out])[:, 1]
        parts = [there & (origin == o) for o in sorted(set(origin))]
        best = max(STEPS, key=lambda t: sum(f1(y[part], p[part] >= t) for part in parts))
        model = learn(x[there], y[there], weight[there])
        kept = {n: round(float(w), 3) for n, w in zip(names, model.coef_[0]) if abs(w) >= 0.01}
        print(name, "threshold", round(float(best), 2), "F1 left out", [round(f1(y[part], p[part] >= best), 3) for part in parts], "features", len(kept), file=sys.stderr)
        entries.append({"id": name, "forms": [name], "bias": round(float(model.intercept_[0]), 3), "threshold": round(float(best), 2), "weights": kept})
    print(json.dumps({
        "about": "What each feature of a sentence adds to the score of a signal: sparse logistic regressions over classes of words",
        "source": "learnt by training/train_signals.py from this project's own articles and its labelled development set; holds no words of them",
        "licence": "as the project", "entries": entries}, indent=2))


if __name__ == "__main__":
    main(sys.argv[1:])
