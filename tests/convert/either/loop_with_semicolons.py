# trap: several statements on a line
out = []; k = 2  # noqa: E702
for n in range(3):
    a = n * k; b = a + 1  # noqa: E702
    out.append((a, b))
print(out)
