import math
def integrate(f, a, b, n):
    h = (b - a) / n
    total = 0.0
    for i in range(n):
        total += f(a + i * h)
    return total * h
print(integrate(math.sin, 0, 1, 10))
print(integrate(lambda x: x * x, 0, 1, 10))
def own(x):
    return x + 1
print(integrate(own, 0, 1, 10))
