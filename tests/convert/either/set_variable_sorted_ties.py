# trap: sorted by a key, equals in the order of the set
s = {7, 15, 23}
out = []
for k in range(3):
    out.append(sorted(s, key=lambda v: v % 8))
print(out)
