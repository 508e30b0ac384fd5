# trap: factory generator
def make(values):
    it = iter(values)

    def f(x):
        return x + next(it, 0)

    return f


f = make([1, 2, 3])
out = []
for x in range(4):
    out.append(f(x))
print(out)
