# class: files of numbers that lie between bounds which the text shows
def f(x):
    return x * x + 1
def integrate(a, b, n):
    h = (b - a) / n
    s = 0.0
    for k in range(n):
        s += f(a + (k + 0.5) * h)
    return s * h
for n in [10, 100, 1000]:
    with open(f"int{n}.txt", "w") as out:
        for b in range(1, 4):
            out.write(f"{b} {integrate(0.0, float(b), n):.6f}\n")
