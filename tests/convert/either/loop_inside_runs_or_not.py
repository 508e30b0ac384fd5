# trap: a loop inside that may not run, or be left before it assigns
import math
def f(x):
    return math.sin(x) * x
ZERO = 0
N = 3
M = 2
def set_m(v):
    global M
    M = v
def one(xs):
    out = []
    for x in xs:
        for k in range(3):
            if k == x:
                break
            y = f(x + k)
        out.append(y)
    return out
def two(xs):
    out = []
    for x in xs:
        for k in range(3):
            if k < x:
                continue
            y = f(x + k)
        out.append(y)
    return out
def three(xs):
    out = []
    for x in xs:
        for k in range(3):
            y = f(x + k)
        else:
            z = y + 1
        out.append(z)
    print(y, z, k)
    return out
def four(xs):
    out = []
    for x in xs:
        for k in range(3):
            y = f(x + k)
            if y > 1:
                del y
        out.append(y)
    return out
def five(xs):
    out = []
    for x in xs:
        for k in range(ZERO):
            y = f(x + k)
        out.append(y)
    return out
def six(xs):
    out = []
    for x in xs:
        for k in range(M):
            y = f(x + k)
        out.append(y)
    return out
def seven(xs, range=lambda n: []):
    out = []
    for x in xs:
        for k in range(3):
            y = f(x + k)
        out.append(y)
    return out
def eight(xs):
    out = []
    for x in xs:
        try:
            for k in range(N):
                y = f(1 / (x - k))
        except ZeroDivisionError:
            pass
        out.append(y)
    return out
def nine(xs):
    rows, cols = [], []
    for x in xs:
        for k in range(N):
            y = f(x + k)
            rows.append(y)
        cols.append(y)
        if x > 2:
            rows.append(y)
    return rows, cols, y
def ten(xs):
    total = 0.0
    for x in xs:
        for k in ("a", "bb"):
            total += len(k) * f(x)
            y = f(x) + len(k)
        total += y
    return total, y, k
def eleven(xs):
    out = []
    for x in xs:
        for k in [*xs]:
            y = f(x + k)
        out.append(y)
    return out
def twelve(xs):
    out = {}
    for x in xs:
        for k in range(2):
            box = []
            for j in range(1, -2, -1):
                box.append(f(x + j * k))
        out[x] = box
    box.append(1)
    return out, box
def thirteen(xs):
    out = []
    for x in xs:
        for k in reversed(range(0, 6, 5)):
            while True:
                if k:
                    y = f(x)
                    break
                k += 1
        out.append(y)
    return out, y
def fourteen(xs):
    out = []
    for x in xs:
        for y in range(5):
            pass
        out.append(f(y) + x)
    return out, y
def fifteen(xs):
    out = []
    for x in xs:
        for a, b in zip(range(2), "xy"):
            if x > 1:
                y = a
                continue
            elif x < 0:
                y = b
                raise ValueError(y)
            y = f(x)
        out.append((y, b))
    return out, y
for fn in (one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen):
    for items in ([5, 4, 3, 7], [5, 0, 4, 1], [1, 2, -1], [0.5], []):
        set_m(0 if items[:1] == [1] else 2)
        try:
            print(fn.__name__, fn(items))
        except Exception as error:
            print(fn.__name__, type(error).__name__, error)
