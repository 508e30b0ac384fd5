# trap: factory in body keeps
made = []


def make(k):
    made.append(k)

    def f(x):
        return x * k

    return f


out = []
for k in range(3):
    f = make(k)
    out.append(f(2))
print(out, made)
