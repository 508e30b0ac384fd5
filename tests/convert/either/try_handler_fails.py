def run(xs, good):
    bad = []
    for x in xs:
        try:
            v = 10 / x
            good.append(v)
        except ZeroDivisionError:
            bad.append(x)
            w = 1 / (x + 0)
    return bad
g = []
try:
    print(run([1, 2, 0, 4], g))
except ZeroDivisionError:
    print("failed", g)
