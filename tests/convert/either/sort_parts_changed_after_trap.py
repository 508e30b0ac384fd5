# trap: what the items hold is changed after the loop
def bubble(values):
    for j in range(len(values) - 1):
        if values[j] > values[j + 1]:
            values[j], values[j + 1] = values[j + 1], values[j]
    return values
data = [[[3], [1], [2]], [[9], [8], [7]]]
out = []
for row in data:
    out.append(bubble(list(row)))
data[0][0].append("x")
print(out, data)
