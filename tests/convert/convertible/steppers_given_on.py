import math


def euler(f, y, t, h):
    return y + h * f(t, y)


def midpoint(f, y, t, h):
    return y + h * f(t + h / 2, y + h / 2 * f(t, y))


def rk4(f, y, t, h):
    k1 = f(t, y)
    k2 = f(t + h / 2, y + h / 2 * k1)
    k3 = f(t + h / 2, y + h / 2 * k2)
    k4 = f(t + h, y + h * k3)
    return y + h * (k1 + 2 * k2 + 2 * k3 + k4) / 6


def solve(stepper, f, y0, end, n):
    y, t, h = y0, 0.0, end / n
    for _ in range(n):
        y = stepper(f, y, t, h)
        t += h
    return y


def decay(rate):
    return lambda t, y: -rate * y


errors = []
for stepper in (euler, midpoint, rk4):
    for n in (10, 20, 40):
        value = solve(stepper, decay(1.5), 1.0, 2.0, n)
        errors.append((stepper.__name__, n, abs(value - math.exp(-3.0))))
for name, n, error in errors:
    print(f"{name:10} {n:4} {error:.3e}")
