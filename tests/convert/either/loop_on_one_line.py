# trap: bodies on the line of the loop
out = []
for n in range(4): out.append(n * 2)  # noqa: E701
total = 0
for n in range(4): total += n; total += 1  # noqa: E701, E702
print(out, total)
