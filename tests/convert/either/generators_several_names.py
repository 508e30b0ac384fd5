# class: several names in a generator expression, with errors in the items, in taking them apart and in the sum
def f(a, b):
    if a == 4:
        raise ValueError("four")
    return "x" if a == 2 else a * b


def g(a):
    return a


pairs = [(1, 2), (2, 3), (4, 5)]
broken = [(1, 2), (3,), (4, 5)]
for rows in (pairs, broken):
    for way in range(6):
        try:
            if way == 0:
                print(sum(f(a, b) for a, b in rows))
            elif way == 1:
                print([f(a, b) for a, b in rows])
            elif way == 2:
                print(sum(f(a, b) for a, b in zip([1, 2, 4], [1, 2, 3])))
            elif way == 3:
                print([g(c) for row in rows for c in row if 12 // (c - 4)])
            elif way == 4:
                print({f(a, b): a for i, (a, b) in enumerate(rows)})
            else:
                print(any(f(a, b) == 2 for a, b in zip([1, 2, 4], [2, 2, 3])), all(f(a, b) for a, b in rows))
        except Exception as error:
            print(way, type(error).__name__, error)
