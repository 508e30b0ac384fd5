# trap: the question gives a name
def f(n):
    return n % 3
print([y for n in range(9) if (y := f(n))])
