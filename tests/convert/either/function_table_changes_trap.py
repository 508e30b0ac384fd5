import math
table = {"s": math.sin}
seen = []
def spy(x):
    seen.append(x)
    return len(seen)
table["t"] = spy
out = []
for name in ["s", "t", "t"]:
    f = table[name]
    out.append(f(1.0))
print(out)
