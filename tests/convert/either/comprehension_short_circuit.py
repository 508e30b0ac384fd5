# trap: the comprehension is only reached sometimes
def f(x):
    print("called", x)
    return x


flag = False
values = flag and [f(x) for x in range(3)]
print(values)
