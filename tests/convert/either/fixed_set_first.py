# trap: the first fitting element of one set
chosen = set(range(0, 2000, 7))
for k in range(0, 2000, 21):
    chosen.discard(k)
out = []
for n in range(4):
    first = next(x for x in chosen if x > n * 100)
    out.append(first)
print(out)
