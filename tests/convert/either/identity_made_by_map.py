class Reg:
    def __init__(self, n):
        self.n = n
def f(n):
    r = Reg(n)
    return r
res = list(map(f, range(3)))
out = []
for x in [res[0], res[1], res[0]]:
    out.append(x == res[0])
print(out)
