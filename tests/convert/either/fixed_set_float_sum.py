# trap: floats are added in the order of one set
values = {0.1 * k * k for k in range(60)}
out = []
for n in range(4):
    total = 0.0
    for v in values:
        total += v * (n + 0.1)
    out.append(total)
print(out)
