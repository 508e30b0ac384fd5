# class: nested unpacking
out = []
for i, (name, (low, high)) in enumerate([("a", (1, 2)), ("b", (3, 5)), ("c", (0, 9))]):
    out.append((i, name, high - low))
print(out)
