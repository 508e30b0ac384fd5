# trap: the best is compared with a text, and the same item fails behind it
best = 0
out = []
d = [1, 5, "a", 7]
def g(i):
    return 1 // (2 - i)
for i in range(4):
    v = d[i]
    if v > best:
        best = v
    out.append(g(i))
print(best, out)
