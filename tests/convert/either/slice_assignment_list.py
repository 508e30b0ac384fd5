# trap: a slice of a list changes its length
values = list(range(6))
for n in range(3):
    values[n : n + 2] = [n * 10]
print(values)
