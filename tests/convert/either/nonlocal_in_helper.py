# trap: a helper of the function around changes its variable
def work():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    out = []
    for n in range(5):
        out.append(add(n))
    return out, total


print(work())
