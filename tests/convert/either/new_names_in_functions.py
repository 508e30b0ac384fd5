"""New names in a function: those that the function, its inner functions and texts that it evaluates use stay apart."""

value, key, term = 100, 7, 5


def heavy(x):
    total = 0
    for k in range(50):
        total += (x * k) % 11
    return total


def one(xs):
    out = {}
    for x in xs:
        out[heavy(x) % 5 + x] = heavy(x)
    return out


def two(xs):
    total = 0
    for x in xs:
        total += heavy(x)
    return total + value + term


def by_text(xs):
    out = {}
    for x in xs:
        out[heavy(x) + x] = heavy(x)
    return out, eval("key + value")


def outer(xs):
    def inner():
        return value + key

    out = [0] * len(xs)
    for i in range(len(xs)):
        out[i] = heavy(xs[i])
    return out, inner()


def nested(xs):
    result = []

    def fill():
        global term
        for x in xs:
            result.append(heavy(x))
        term += 1

    fill()
    for x in xs:
        result.append(-heavy(x))
    return result


xs = [3, 1, 4, 1, 5, 9, 2, 6]
print(one(xs), two(xs), by_text(xs), outer(xs), nested(xs), term, value, key)
