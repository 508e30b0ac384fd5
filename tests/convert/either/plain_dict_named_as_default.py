"""A name that is given a dict first, and a dict that makes what is missing later."""

from collections import defaultdict

known = {}
if len("abc") == 3:
    known = defaultdict(int)
hits = []
for n in range(4):
    hits.append(known[n % 3] + n)
print(hits, len(known))


def tally(rows):
    seen = {}
    seen = rows
    out = []
    for n in range(3):
        out.append(seen[n])
    return out


rows = defaultdict(int)
print(tally(rows), len(rows))
