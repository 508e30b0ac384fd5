# trap: one list is two items
def bubble(values):
    for j in range(len(values) - 1):
        if values[j] > values[j + 1]:
            values[j], values[j + 1] = values[j + 1], values[j]
    return values
row = [3, 2, 1]
data = [row, row]
out = []
for row in data:
    out.append(bubble(row))
print(out)
