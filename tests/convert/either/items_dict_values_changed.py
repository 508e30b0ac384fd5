# trap: values are replaced while the keys are gone through
table = {"a": 1, "b": 2, "c": 3}
for key, value in table.items():
    table[key] = value * 10
print(table)
