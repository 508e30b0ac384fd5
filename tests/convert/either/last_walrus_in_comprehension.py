# trap: a walrus in a comprehension binds outside of it
out = []
for n in range(1, 4):
    out.append([last := k * n for k in range(n)])
print(out, last)
