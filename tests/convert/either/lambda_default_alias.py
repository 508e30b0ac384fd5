# trap: the default of a lambda is the list that changes
values = [1, 0, 0, 0, 0]
peek = lambda i, data=values: data[i]
for i in range(4):
    values[i + 1] = peek(i) + 1
print(values)
