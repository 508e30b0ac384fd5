# class: a sort in place is called on a copy of the item
def bubble(values):
    for i in range(len(values)):
        for j in range(len(values) - 1 - i):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
    return values
data = [[3, 1, 2], [9, 8, 7], [5, 6, 4]]
out = []
for row in data:
    copy = row[:]
    bubble(copy)
    out.append(copy)
print(out, data)
