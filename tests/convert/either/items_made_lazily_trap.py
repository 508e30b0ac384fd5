# trap: items that are made while the loop runs, by what sees the changes of the body
import itertools

done = []


def values():
    for n in range(4):
        yield n + len(done)


for v in values():
    done.append(v ** 2)
print(done)
found = []
for v in map(lambda n: n + len(found), range(4)):
    found.append(v ** 2)
print(found)
kept = []
for v in itertools.takewhile(lambda n: len(kept) < 3, range(9)):
    kept.append(v ** 2)
print(kept)
more = []
stream = (n + len(more) for n in range(4))
for v in stream:
    more.append(v ** 2)
print(more)
items = [1, 2, 3]
out = []
for v in iter(lambda: items.pop() if items else None, None):
    out.append(v ** 2)
print(out)
pairs = []
for k, group in itertools.groupby("aabbc"):
    pairs.append((k, len(list(group))))
print(pairs)
chained = []
for v in itertools.chain([1, 2], (x for x in [3, 4])):
    chained.append(v ** 2)
print(chained)
