# trap: items have generators in them, which nobody asks
items = [(k, (j for j in range(k))) for k in range(4)]
out = []
for k, g in items:
    out.append(k * 2)
print(out)
