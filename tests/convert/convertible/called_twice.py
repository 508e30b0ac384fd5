# class: a function with a loop, called several times
def work(values, scale):
    total = 0.0
    for value in values:
        total += value / scale
    return total


print([repr(work(range(n), n + 0.1)) for n in range(5)])
