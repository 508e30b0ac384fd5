# trap: the function that gives the items turns those that were kept
def turn(rows):
    for row in rows:
        row[0], row[-1] = row[-1], row[0]
    return rows
def run(rows):
    out = []
    for row in turn(rows):
        out.append([row, 1])
    return out
rows = [[1, 2], [3, 4]]
first = run(rows)
second = run(rows)
print(first, second)
