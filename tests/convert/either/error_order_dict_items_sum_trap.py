# trap: a value of a dict is a text, and the same item fails behind it
t = 0
out = []
d = {"a": 1, "b": "x", "c": 3}
def g(name):
    return {"a": 1, "c": 3}[name]
for name, n in d.items():
    t += n
    out.append(g(name))
print(t, out)
