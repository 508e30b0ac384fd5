# trap: what a star takes out of a generator are iterators
shared = iter([1, 2, 3, 4])
streams = [*(s for s in (shared, shared)), iter([9])]
out = []
for k in range(3):
    total = 0
    for v in streams[k]:
        total += v
    out.append(total)
print(out)
