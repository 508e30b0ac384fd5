# trap: factory rebound
def make(k):
    def f(x):
        return x * k

    return f


f = make(2)
out = []
for x in range(4):
    out.append(f(x))
    f = make(x)
print(out)
