# class: a count and another one under a condition (wrong in Numba issue 4922)
def count(n):
    c = 0
    for i in range(n):
        c += 1
        if i > 10:
            c += 1
    return c


print(count(10), count(30))
