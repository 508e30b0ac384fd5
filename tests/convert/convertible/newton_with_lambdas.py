# class: two lambdas for a solver of the text
def newton(f, df, x0, tol=1e-10, limit=50):
    x = x0
    for step in range(limit):
        dx = f(x) / df(x)
        x -= dx
        if abs(dx) < tol:
            return x, step
    return x, limit

roots = []
for start in [0.5, 1.0, 2.0, 5.0]:
    root, steps = newton(lambda x: x * x - 2, lambda x: 2 * x, start)
    roots.append((round(root, 10), steps))
print(roots)
