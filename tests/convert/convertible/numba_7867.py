# class: //= (wrong in Numba issue 7867)
def halves(n):
    acc = 10000
    for i in range(n):
        acc //= 2
    return acc


print(halves(4), halves(9))
