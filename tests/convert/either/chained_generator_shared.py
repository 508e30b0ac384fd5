# trap: a generator from before the loop is moved on by chain
import itertools


def numbers():
    yield from (5, 6, 7, 8)


source = numbers()
out = []
for k in range(3):
    for v in itertools.islice(itertools.chain([k], source), 2):
        out.append(v * 2)
print(out)
