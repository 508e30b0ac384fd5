# trap: the item is kept in a new list, and changes afterwards
def swap(values):
    values[0], values[-1] = values[-1], values[0]
    return values
def run(rows):
    out = []
    for row in rows:
        mine = [row, [0]]
        out.append(swap(mine))
    return out
rows = [[1], [2]]
result = run(rows)
result[0][1].append("x")
print(rows, result)
