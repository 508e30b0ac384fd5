# trap: a loop without yield in a generator function
def squares(values):
    out = []
    for value in values:
        out.append(value * value)
    yield from out
    yield len(out)


print(list(squares([1, 2, 3])))
