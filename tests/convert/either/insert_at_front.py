# trap: insert(0, x)
out = []
for n in range(4):
    out.insert(0, n * n)
print(out)
