# class: a sort in place is called on a new list, and returns it
def bubble(values):
    for i in range(len(values)):
        for j in range(len(values) - 1 - i):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
    return values
data = [[3, 1, 2], [9, 8, 7], [5, 6, 4]]
out = []
for row in data:
    out.append(bubble(list(row)))
print(out, data)
