"""Reads texts as a JSON list on stdin; prints what the published expression finds in the last line of each."""
import json
import re
import sys

PAIR = re.compile(r'\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)')

found = []
for text in json.load(sys.stdin):
    pairs = PAIR.findall(text.strip().split("\n")[-1])
    for i, (key, value) in enumerate(pairs):
        if len(value) > 1 and value[0] == value[-1] == '"':
            try:
                value = json.loads(value)
            except ValueError:
                pass
        pairs[i] = (key, value)
    found.append(pairs if len(pairs) >= 3 else [])
json.dump(found, sys.stdout)
