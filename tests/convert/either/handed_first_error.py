# trap: handed first error
def work(pairs, tables):
    totals = [0.0] * 4
    for a, b in pairs:
        row = tables(a)
        totals[a] += row[0]
        totals[b] += row[a]
    return totals


def table(k):
    return [k * 1.5] * (3 - k % 3)


for pairs in ([(0, 1), (1, 2)], [(0, 1), (2, 1)], [(0, 5), (2, 1)], [(0, 1), (5, 9)]):
    try:
        print(work(pairs, table))
    except IndexError as error:
        print(type(error), error)
