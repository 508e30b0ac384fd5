# class: a list put together anew leaves other names with the old one, and shares its elements
def f(x):
    return [x, x * x]


rows = [[0]]
old = rows
kept = []
for x in range(5):
    rows = [*rows, f(x)]
    kept.append(rows)
print(old, len(kept[1]), len(rows))
shared = [1]
rows = []
for x in range(4):
    rows = [*rows, shared, f(x)]
rows[0].append(2)
print(rows, shared)
last = None
rows = []
for x in range(4):
    row = f(x)
    rows = [*rows, row]
    last = row
last.append("end")
print(rows)
rows, more = [], []
for x in range(4):
    row = f(x)
    rows = [*rows, row]
    more = [*more, row]
rows[0].append("both")
print(more)
rows = []
for x in range(4):
    row = f(x)
    rows = [*rows, row]
    row.append("late")
print(rows)
