# class: dict comprehension loop
table = {}
for name, values in {"a": [1, 2], "b": [3]}.items():
    table[name] = sum(values) / len(values)
print(table)
