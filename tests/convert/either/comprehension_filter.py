# trap: a condition in a comprehension
def f(x):
    return x * 3


print([f(x) for x in range(10) if x % 2])
