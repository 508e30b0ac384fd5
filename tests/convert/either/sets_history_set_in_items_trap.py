# trap: items with sets that a comprehension has made, which are shown in their order
def hist(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(k)
    s.add(1); s.add(n)
    return s
rows = [{"id": i, "tags": hist(i + 5)} for i in range(5)]
out = []
for row in rows:
    out.append(",".join(str(t) for t in row["tags"]))
print(out)
