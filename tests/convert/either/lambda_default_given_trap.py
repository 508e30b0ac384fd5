# trap: lambda default given
def each(f, xs):
    out = []
    for x in xs:
        out.append(f(x))
    return out


print(each(lambda x, seen=[]: (seen.append(x), len(seen))[1], [1, 2, 3]))
