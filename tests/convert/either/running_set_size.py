# trap: running set size
seen = set()
sizes = []
for n in [1, 1, 2]:
    seen.add(n)
    sizes.append(len(seen))
print(sizes)
