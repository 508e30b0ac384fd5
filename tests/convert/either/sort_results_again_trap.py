# trap: the loop runs again over its own results
def bubble(values):
    for j in range(len(values) - 1):
        if values[j] > values[j + 1]:
            values[j], values[j + 1] = values[j + 1], values[j]
    return values
def run(rows):
    out = []
    for row in rows:
        out.append(bubble(row))
    return out
data = [[3, 1, 2], [9, 8, 7], [5, 6, 4]]
first = run(data)
second = run(first)
print(first, second, first[0] is data[0])
