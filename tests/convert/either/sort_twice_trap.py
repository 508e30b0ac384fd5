# trap: the loop runs twice, and its items grow
def grow(values):
    values[0].append(1)
    return values
def run(rows):
    out = []
    for row in rows:
        out.append(grow(list(row)))
    return out
data = [[[0], [5]], [[1]]]
first = run(data)
second = run(data)
print(first, second)
