# trap: lambda default state
out = []
count = lambda x, seen=[]: (seen.append(x), len(seen))[1]
table = {"n": count}
for x in range(3):
    out.append(table["n"](x))
print(out)
