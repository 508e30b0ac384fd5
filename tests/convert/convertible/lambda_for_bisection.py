"""A lambda that sees the item is given to a function that only calls it, and returns other arguments."""


def bisect(f, low, high):
    for _ in range(40):
        middle = (low + high) / 2
        if f(middle) > 0:
            high = middle
        else:
            low = middle
    return low


def largest(f, grid):
    return max(f(x) for x in grid), sum(map_all(f, grid))


def map_all(f, grid):
    return [f(x) for x in grid]


roots = []
for target in [2.0, 3.0, 10.0]:
    roots.append(round(bisect(lambda x: x * x - target, 0, 10), 6))
table = {}
for k in range(4):
    table[k] = largest(lambda v: v * k, range(5))
print(roots, table)
