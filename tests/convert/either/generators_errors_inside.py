# class: a generator expression whose consumer fails before a later item does
def f(x):
    if x == 5:
        raise ValueError("late")
    return "text" if x == 3 else x


def g(x):
    if x == 4:
        raise KeyError(x)
    return [x] if x == 2 else x


for consume in (1, 2, 3, 4, 5, 6):
    try:
        if consume == 1:
            print(sum(f(x) for x in range(8)))
        elif consume == 2:
            print(max(f(x) for x in range(8)))
        elif consume == 3:
            print({g(x) for x in range(8)})
        elif consume == 4:
            print(dict((g(x), x) for x in range(8)))
        elif consume == 5:
            print(",".join(f(x) for x in range(8)))
        else:
            print(sorted(f(x) for x in range(8)))
    except Exception as error:
        print(type(error).__name__, error)
