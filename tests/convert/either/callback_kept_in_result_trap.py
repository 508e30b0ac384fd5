# trap: callback kept in result
def make(k):
    def f(x):
        return x * k

    return f


out = []
for k in range(3):
    out.append(make(k))
print([f(2) for f in out])
