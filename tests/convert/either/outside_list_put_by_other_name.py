# A list from outside is put into what is kept under another name of it, by a function, or as a value of `update`.
import heapq


def put(row, shared):
    row.append(shared)


def by_alias(shared, kept):
    for i in range(4):
        row = [i]
        again = row
        again.append(shared)
        kept.append(row)


def by_part(shared, kept):
    for i in range(4):
        row = {"n": i, "rows": []}
        rows = row["rows"]
        rows.append(shared)
        kept.append(row)


def by_method(shared, kept):
    for i in range(4):
        row = [i]
        add = row.append
        add(shared)
        kept.append(row)


def by_function(shared, kept):
    for i in range(4):
        row = [i]
        put(row, shared)
        kept.append(row)


def by_heap(shared, kept):
    for i in range(4):
        row = []
        heapq.heappush(row, shared)
        kept.append(row)


def by_update(shared, kept):
    table = {}
    for i in range(4):
        table.update({i: [shared]})
    kept.append(table)


outs = []
for way in (by_alias, by_part, by_method, by_function, by_heap, by_update):
    shared = [1, 2]
    kept = []
    way(shared, kept)
    shared.append(99)
    outs.append(kept)
print(outs)

one, two, three, four, five = [1], [2], [3], [4], [5]
kept = []
for i in range(4):
    row = [i]
    again = row
    again.append(one)
    kept.append(row)
for i in range(4):
    row = [i]
    put(row, two)
    kept.append(row)
for i in range(4):
    row = []
    heapq.heappush(row, three)
    kept.append(row)
table = {}
for i in range(4):
    table.update({i: [four]})
one.append(99)
two.append(99)
three.append(99)
four.append(99)
print(kept, table)
