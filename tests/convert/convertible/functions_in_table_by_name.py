import math

functions = {"sin": math.sin, "exp": math.exp, "poly": lambda x: x ** 3 - x}
exact = {"sin": 1 - math.cos(1), "exp": math.e - 1, "poly": 0.25 - 0.5}
table = {}
for name in functions:
    f = functions[name]
    n = 20
    h = 1 / n
    s = f(0) + f(1)
    for k in range(1, n):
        s += (4 if k % 2 else 2) * f(k * h)
    table[name] = abs(s * h / 3 - exact[name])
for name, error in table.items():
    print(f"{name}: {error:.3e}")
