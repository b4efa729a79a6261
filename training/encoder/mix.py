#!/usr/bin/env python3
"""Rows for the last epoch: 5,500 of our own that are not held out, and each newspaper row three times.

usage: mix.py OWN.jsonl NEWSPAPERS.jsonl SEED > MIXED.jsonl
"""
import json
import random
import sys

import rows as data

OWN, TIMES = 5500, 3

own = [r for r in data.read(sys.argv[1]) if not data.is_held_out(r)]
random.Random(int(sys.argv[3])).shuffle(own)
for row in own[:OWN] + data.read(sys.argv[2]) * TIMES:
    print(json.dumps(row))
