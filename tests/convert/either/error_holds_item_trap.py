# trap: an error holds the item itself
class J:
    def __init__(self, n):
        self.n = n
def f(j):
    if j.n == 2:
        raise ValueError(j)
    return j.n ** 2
js = [J(i) for i in range(4)]
out = []
try:
    for j in js:
        out.append(f(j))
except ValueError as e:
    print(e.args[0] is js[2], out)
