# trap: sets that are joined, cut and given to what shows their order
import math

words = {"a", "bb", "ccc"}
numbers = {3, 5, 8, 13}
out = []
for n in range(5):
    common = numbers & {n, n + 1, n + 2, 3}
    out.append(sorted(common))
    out.append(sum(math.sqrt(x) for x in common))
print(out)
totals = []
for n in range(4):
    s = set(range(n)).union({n * 2}).difference({1})
    totals.append(sum(s))
    totals.append(max(s))
print(totals)
listed = []
for n in range(4):
    t = set(words)
    t.add("d" * n)
    listed.append(len(",".join(sorted(t))))
print(listed)
