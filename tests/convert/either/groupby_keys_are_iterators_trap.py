# trap: the keys of groups are iterators themselves, or have some, and who goes through them uses them up
from itertools import groupby

streams = [iter([n, n + 1, n + 2]) for n in range(4)]
found = {}
for stream, group in groupby(streams, key=lambda s: s):
    found[stream] = len(list(group))
for stream, n in found.items():
    print(n, sum(stream))
for stream in streams:
    print(list(stream))
again = [(map(str, [n, n + 1]), n) for n in range(4)]
kept = {}
for key, group in groupby(again, key=lambda pair: pair[0]):
    kept[key] = [n for _, n in group]
for key, ns in kept.items():
    print(ns, *key)
for key, ns in kept.items():
    print(ns, *key)
more = {}
for key, group in groupby(range(4), lambda n: iter([n])):
    more[key] = len(list(group))
for key, n in more.items():
    print(n, list(key))
for key, n in more.items():
    print(n, list(key))
whole = {}
for (it, n), group in groupby(again):
    whole[it] = n
for it, n in whole.items():
    print(n, list(it))


def opened(n):
    return (x for x in range(n))


named = {}
for key, group in groupby([1, 2, 3], key=opened):
    named[key] = group
for key, group in named.items():
    print(list(key))
for key, group in named.items():
    print(list(key), list(group))
parts = []
for key, group in groupby([n % 2 for n in range(6)]):
    parts.append((key, group))
for key, group in parts:
    print(key, list(group))
lists = {}
for key, group in groupby([(n // 2, iter([n])) for n in range(6)], key=lambda p: p[0]):
    lists[key] = list(group)
for key, pairs in lists.items():
    print(key, [list(it) for _, it in pairs])
for key, pairs in lists.items():
    print(key, [list(it) for _, it in pairs])
