# trap: a comprehension in a default argument
def f(x):
    return x + 1


def g(values=[f(x) for x in range(3)]):
    return values


print(g(), g() is g())
