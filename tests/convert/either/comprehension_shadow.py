# trap: the name of the comprehension is also outside
def f(x):
    return x + 1


x = "outer"
values = [f(x) for x in range(3)]
print(values, x)
