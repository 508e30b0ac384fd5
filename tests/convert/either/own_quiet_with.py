# trap: a context manager of this file keeps an error, and the assignment may not have happened
class Quiet:
    def __enter__(self): return self
    def __exit__(self, *a): return True
def f(x):
    if x == 2: raise ValueError(x)
    return x * 10
y = -1
out = []
for x in range(5):
    with Quiet():
        y = f(x)
    out.append(y)
print(out)
