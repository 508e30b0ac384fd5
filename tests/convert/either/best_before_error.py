def run(xs):
    best = None
    for k in xs:
        v = 10 - k
        if best is None or v > best:
            best = v
        w = 1 // (3 - k)
    return best
try:
    print(run(range(5)))
except ZeroDivisionError:
    print("bad")
