# trap: function replaced by global
def f(x):
    return x


def swap():
    global f
    f = g


def g(x):
    seen.append(x)
    return len(seen)


seen = []
swap()
out = []
for x in range(3):
    out.append(f(x))
print(out, seen)
