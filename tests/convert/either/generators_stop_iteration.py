# class: an item that raises StopIteration inside a generator expression
def first(xs):
    if not xs:
        raise StopIteration("empty")
    return xs[0]


def nexts(xs):
    return next(iter(xs))


for rows in ([[1], [2]], [[1], [], [3]]):
    try:
        print(sum(first(r) for r in rows))
    except RuntimeError as error:
        print("run", error)
    try:
        print(sum(nexts(r) for r in rows))
    except RuntimeError as error:
        print("run", error)
