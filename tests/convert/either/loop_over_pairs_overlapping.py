# trap: neighbours of a list, read only
values = [3, 5, 9]
out = []
for a, b in zip(values, values[1:]):
    out.append(b - a)
print(out)
