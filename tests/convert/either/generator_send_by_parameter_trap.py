# trap: generator send by parameter
def each(method, xs):
    out = []
    for x in xs:
        out.append(method(x))
    return out


def averaged():
    total = n = 0
    while True:
        x = yield total / n if n else 0
        total, n = total + x, n + 1


g = averaged()
next(g)
print(each(g.send, [1, 2, 6]))
