# trap: lists with a nan are compared, and what comes of the chain is a number
nan = float("nan")
values = [[nan, 1.0], [2.0]]
out = []
for v in values:
    out.append(v[::-1][::-1])
print([v == w != 0 for v, w in zip(out, values)])
