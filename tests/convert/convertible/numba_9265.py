# class: a variable that only the loop assigns, used after it under a condition (wrong in Numba issue 9265)
def after(x):
    c = x
    d = 0
    for i in range(x):
        if c:
            d = x + 4
    return c and d > 0


print(after(4), after(0))
