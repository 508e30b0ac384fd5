# trap: the numbers come by a parameter, one is a text, and the same item fails behind it
def run(values, names):
    t = 0
    out = []
    for n, name in zip(values, names):
        t += n
        out.append({"a": 1, "c": 3}[name])
    return t, out
print(run([1, "x", 3], ["a", "b", "c"]))
