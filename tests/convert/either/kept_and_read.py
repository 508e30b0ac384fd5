# trap: kept and read
seen = {}
out = []
for n in range(8):
    k = n * n % 5
    if k not in seen:
        seen[k] = n
    out.append(seen[k])
print(seen, out)
