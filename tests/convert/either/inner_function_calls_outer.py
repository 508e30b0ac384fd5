# trap: a function of the body calls one that reads the loop's variable
def show():
    return n * 10
out = []
for n in range(5):
    def f(x):
        return x + show()
    out.append(f(n))
print(out)
