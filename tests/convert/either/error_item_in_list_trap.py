# trap: the item that an error holds is looked for in the list
class J:
    def __init__(self, n):
        self.n = n
js = [J(i) for i in range(3)]
def f(j):
    if j.n == 2:
        raise ValueError(j)
    return j.n
out = []
try:
    for j in js:
        out.append(f(j))
except ValueError as e:
    print(js.index(e.args[0]) if e.args[0] in js else "copy", out)
