# trap: a member that cannot be hashed, and a division that fails after it
seen = set()
out = []
names = ["a", "b", "c", [], "d"]
for i, name in enumerate(names):
    v = len(name) ** 2
    seen.add(name)
    out.append(100 // (3 - i) + v)
print(seen, out)
