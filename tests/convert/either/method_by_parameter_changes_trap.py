# trap: method by parameter changes
def each(method, xs):
    out = []
    for x in xs:
        out.append(method(x))
    return out


bag = []
print(each(bag.append, [1, 2, 3]), bag)
