shared = []
OPS = {"a": lambda: shared, "b": lambda: []}
out = []
for k in "abab":
    v = OPS[k]()
    v.append(k)
    out.append(len(v))
print(out)
