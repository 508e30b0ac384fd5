seen = []
def one(x):
    seen.append(x)
    return len(seen)
def two(x):
    return x
table = {"a": one, "b": two}
out = []
for name in "abab":
    f = table[name]
    out.append(f(name))
print(out)
