#!/usr/bin/env python3
"""Writes the words that stand in lower case in the training texts: such a word is no name, even where a title or a sentence begins with it.

usage: common_words.py TEXT… > ../../src/NegotiationMonitor.Analysis/Encoder/common-words.txt
"""
import re
import sys

words = set()
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(("===", "+", "!")):
                words.update(re.findall(r"(?<![\w'’-])[a-z]+(?!\w)", line))
print("\n".join(sorted(words)))
