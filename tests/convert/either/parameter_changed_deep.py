# trap: two calls down the argument is changed
def inner(d):
    d["n"] = d["n"] + 1
    return d["n"]


def outer(d, k):
    return inner(d) * k


state = {"n": 0}
out = []
for n in range(4):
    out.append(outer(state, n))
print(out, state)
