# trap: a comprehension in a while condition
def f(x):
    return x - 1


values = [3, 2]
while any([f(v) for v in values]):
    values = [f(v) if v > 1 else v for v in values]
print(values)
