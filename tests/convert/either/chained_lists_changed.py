# trap: what comes out of chain are the lists themselves
import itertools

left, right = [[1], [2]], [[3]]


def mark(k):
    for part in itertools.chain(left, right):
        part.append(k)
    return sum(map(len, itertools.chain(left, right)))


sizes = []
for k in range(3):
    sizes.append(mark(k))
print(sizes, left, right)
