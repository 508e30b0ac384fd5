seen = []
OPS = {"+": lambda a, b: a + b, "s": lambda a, b: seen.append(a) or len(seen)}
out = []
for k in "+s+s":
    out.append(OPS[k](1, 2))
print(out)
