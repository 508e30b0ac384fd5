# trap: an iterator over the list that the loop fills
out = [0]
source = iter(out)
seen = []
for n in range(3):
    out.append(n + 1)
    seen.append(next(source, None))
print(seen)
