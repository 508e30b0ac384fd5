# class: a table read under an index while the best is looked for
values = [4, 2, 9, 1, 7]
best, where = values[0], 0
for i in range(len(values)):
    if values[i] < best:
        best = values[i]
        where = i
print(best, where)
