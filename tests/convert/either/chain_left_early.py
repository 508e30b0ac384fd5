# trap: the rest of an iterator that is read through chain is read after the loop was left
import itertools


def numbers():
    yield from range(1, 30)


def slow(n):
    return sum(range(n)) % 11


source = numbers()
found = None
for v in itertools.chain([0], source):
    if slow(v) == 6:
        found = v
        break
print(found, next(source), list(itertools.islice(source, 3)))
