# trap: one dictionary is gone through, another with the same object as value grows
base = {"a": [], "b": []}
other = base["a"]
for key, values in base.items():
    values.append(key)
    other.append(len(values))
print(base)
