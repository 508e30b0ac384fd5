# trap: a function has another meaning before the body defines it
def f(x):
    return x * n
out = []
for n in range(5):
    out.append(f(1))
    def f(x):
        return x + n
    out.append(f(n))
print(out)
