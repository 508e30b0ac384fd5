# trap: a comprehension in the call of another function
def f(x):
    return x**2


print(sum([f(x) for x in range(5)]), max([f(x) for x in range(5)]))
