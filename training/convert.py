#!/usr/bin/env python3
"""Turns the articles of this folder into the labelled form that `evaluate` reads: convert.py FILE... > gold.jsonl
A line is an article in the input form of ../docs/analysis-json.md with its sentences, signals, attributions and divergences.
An attribution's source is what its signal says of it, where the sentence carries one; else it is left out."""
import json, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from check import parse

TYPE = {"O": "optimism", "S": "skepticism", "M": "military-activity"}
DIRECTION = {"esc": "escalation", "de": "de-escalation", "unclear": "unclear"}
MODE = {"rep": "reported", "stated": "stated", "denied": "denied"}
null = lambda f: None if f == "-" else f


def signal(f, sentence, start):
    at = sentence.find(f[4])
    out = {"type": TYPE[f[0]], "source": {"kind": f[1], "speaker": null(f[2]), "party": null(f[3])},
           "cues": [{"start": start + at, "end": start + at + len(f[4]), "text": f[4]}]}
    if f[0] == "M":
        out.update(direction=DIRECTION[f[5]], mode=MODE[f[6]], actor=null(f[7]), places=[] if f[8] == "-" else [p.strip() for p in f[8].split(";")])
    return out


def attributions(s, start, signals):
    spans = lambda kind: sorted((a, b) for k, a, b in s["spans"] if k == kind)
    content, source, cue = spans("content"), spans("source"), spans("cue")
    pick = lambda xs, i: None if not xs else {"start": start + xs[min(i, len(xs) - 1)][0], "end": start + xs[min(i, len(xs) - 1)][1]}
    out = []
    for i, (a, b) in enumerate(content):
        x = {"start": start + a, "end": start + b, "mention": pick(source, i), "cue": pick(cue, i)}
        told = [g["source"] for g in signals if any(start + a <= c["start"] < start + b for c in g["cues"])]
        if told: x["source"] = told[0]
        out.append(x)
    return out


def article(a):
    body, sentences = "", []
    for i, s in enumerate(a["s"]):
        if body: body += "\n\n" if s["par"] else " "
        start = len(body); body += s["text"]
        signals = [signal(f, s["text"], start) for f in s["sig"]]
        sentences.append({"index": i, "start": start, "end": len(body), "text": s["text"], "signals": signals, "attributions": attributions(s, start, signals)})
    assert all(ord(c) < 0x10000 for c in body), "offsets would not be UTF-16 code units"
    at = lambda n: {"article": a["id"], "sentence": n, "start": sentences[n]["start"], "end": sentences[n]["end"]}
    return {"id": a["id"], "title": a["title"], "publishedAt": a["date"] + "T12:00:00Z", "language": "en", "conflict": a["conflict"], "kind": a["kind"], "body": body,
            "sentences": sentences,
            "divergences": [{"kind": k, "party": null(p), "statements": [at(n) for n in st], "counterparts": [at(n) for n in cp], "places": [] if pl == "-" else [x.strip() for x in pl.split(";")]}
                            for k, p, st, cp, pl in a["div"]]}


if __name__ == "__main__":
    for path in sys.argv[1:]:
        articles, errors = parse(path)
        for e in errors: print(e, file=sys.stderr)
        for a in articles: print(json.dumps(article(a), ensure_ascii=False))
