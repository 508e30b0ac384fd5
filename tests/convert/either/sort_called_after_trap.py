# trap: the sort is called on a result, too
def bubble(values):
    for j in range(len(values) - 1):
        if values[j] > values[j + 1]:
            values[j], values[j + 1] = values[j + 1], values[j]
    return values
data = [[3, 1, 2], [9, 8, 7], [5, 6, 4]]
out = []
for row in data:
    out.append(bubble(list(row)))
bubble(out[0])
print(out, data)
