# trap: a later item is changed before it comes
values = [1, 2, 3, 4, 5]
out = []
for i, value in enumerate(values):
    out.append(value)
    if i + 1 < len(values):
        values[i + 1] = value * 2
print(out, values)
