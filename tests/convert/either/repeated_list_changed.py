# trap: repeat gives the list itself, again and again
import itertools

row = [0]


def grow(k):
    for same, n in zip(itertools.repeat(row), range(k)):
        same.append(n)
    return len(row)


sizes = []
for k in range(3):
    sizes.append(grow(k))
print(sizes, row)
