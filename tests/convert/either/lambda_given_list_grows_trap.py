# trap: lambda given list grows
shared = [1, 2]


def each(get, xs):
    out = []
    for x in xs:
        out.append(get(x))
    return out


out = each(lambda n: shared, [1, 2])
shared.append(3)
print(out)
