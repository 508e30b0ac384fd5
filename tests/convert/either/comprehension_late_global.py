# trap: the function of a comprehension reads a global that changes afterwards
rate = 2


def f(x):
    return x * rate


first = [f(x) for x in range(3)]
rate = 5
second = [f(x) for x in range(3)]
print(first, second)
