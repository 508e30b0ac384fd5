import math
TESTS = {"sphere": (lambda x: x * x, -5, 5), "sin": (math.sin, 0, 3)}
for name, (f, lo, hi) in TESTS.items():
    best = min(f(lo + (hi - lo) * i / 10) for i in range(11))
    print(name, round(best, 6))
