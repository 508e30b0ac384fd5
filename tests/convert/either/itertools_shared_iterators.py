# class: iterators that all items share, read through itertools
import itertools


def numbers(n):
    return iter([k * k for k in range(n)])


def lines():
    yield from ("a", "b", "c", "d", "e", "f")


source = numbers(30)
blocks = []
for i in range(3):
    blocks.append(list(itertools.islice(source, 4)))
print(blocks)
source = numbers(30)
out = []
for i in range(1, 4):
    out.append(list(itertools.takewhile(lambda v: v < i * 20, source)))
print(out)
source = numbers(9)
out = []
for i in range(3):
    out.append(list(itertools.chain([i], source)))
print(out)
source = numbers(9)
out = []
for i in range(3):
    out.append([k for k, _ in itertools.groupby(source)])
print(out)
rows = [lines(), lines()]
out = []
for row in rows:
    out.append(list(itertools.chain.from_iterable([row, row])))
print(out, [list(r) for r in rows])
source = lines()
out = []
for i in range(3):
    out.append(list(itertools.product("xy", itertools.islice(source, 2))))
print(out)
pairs = itertools.pairwise(range(9))
out = []
for i in range(3):
    out.append(next(pairs) + (i,))
print(out)
counter = itertools.count()
names = []
for word in ("x", "y"):
    names.append(f"{word}{list(itertools.islice(counter, 2))}")
print(names)
