# refused: level - nonlocal
def outer():
    level = 1

    def inner(values):
        nonlocal level
        out = []
        for value in values:
            level = level * 2 + value
            out.append(level)
        return out

    return inner([1, 2, 3]), level


print(outer())
