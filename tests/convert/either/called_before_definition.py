# trap: the helper is defined after the function with the loop
def work():
    out = []
    for n in range(3):
        out.append(later(n))
    return out


def later(n):
    return n + 0.5


print(work())
