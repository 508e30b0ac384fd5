# trap: a key that cannot be one ends the comprehension before a later value fails
def f(x):
    if x == 2:
        raise ValueError("value")
    return x


def tried(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def key(x):
    return [] if x == 1 else x


tried(lambda: 0)
try:
    print({(x if x != 1 else []): f(x) for x in [1, 2]})
except Exception as error:
    print(type(error).__name__, error)
try:
    print({k: f(x) for k, x in zip([1, [], 3], [1, 3, 2])})
except Exception as error:
    print(type(error).__name__, error)
try:
    print({key(x): f(x) for k, x in enumerate([0, 1, 2])})
except Exception as error:
    print(type(error).__name__, error)
try:
    print({k: f(x) for k, x in zip([1, [], 3], [1, 3, 2]) if k != 1})
except Exception as error:
    print(type(error).__name__, error)


class Pairs:
    def items(self):
        return [([], 1), (2, 2)]


try:
    print({k: f(v) for k, v in Pairs().items()})
except Exception as error:
    print(type(error).__name__, error)
