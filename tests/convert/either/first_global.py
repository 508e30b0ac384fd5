def run(xs):
    global best
    best = None
    for k in xs:
        v = 10 - k
        if best is None:
            best = v
        w = 1 // (0 - k)
try:
    run(range(5))
except ZeroDivisionError:
    print(best)
