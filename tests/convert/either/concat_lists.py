# trap: out = out + [x]
out = []
for n in range(4):
    out = out + [n * n]
print(out)
