# trap: a view of keys as a fixed value
allowed = {"a": 1, "b": 2}.keys()
out = []
for letter in "abc":
    out.append(letter in allowed)
print(out)
