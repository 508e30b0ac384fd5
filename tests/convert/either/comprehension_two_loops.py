# trap: two loops in a comprehension
def f(x, y):
    return x * 10 + y


values = [f(x, y) for x in range(3) for y in range(x)]
print(values)
