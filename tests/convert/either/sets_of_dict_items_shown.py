# trap: sets are stored in a dict, whose items are gone through and shown
import collections


def build(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 + (n + 3), 8):
        s.discard(k)
    s.add(1)
    return s


pairs = {}
for n in range(5, 10):
    pairs[n] = (build(n), n)
for k, r in pairs.items():
    print(k, f"{r[0]}")
whole = {}
for n in range(5, 10):
    whole[n] = frozenset(build(n))
for k, r in whole.items():
    print(k, list(collections.Counter(r)), list(dict.fromkeys(r)), list(collections.deque(r)))
