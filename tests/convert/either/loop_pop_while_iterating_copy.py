# trap: elements are removed from the list, a copy is gone through
values = [1, 2, 3, 4]
for value in list(values):
    if value % 2:
        values.remove(value)
print(values)
