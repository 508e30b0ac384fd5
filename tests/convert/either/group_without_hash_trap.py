# trap: a group whose key cannot be hashed, and a division that fails after it
groups = {}
out = []
rows = [("a", 1), ({"x": 1}, 0), ("b", 3)]
for key, n in rows:
    groups.setdefault(key, []).append(n ** 2)
    out.append(10 // n)
print(groups, out)
