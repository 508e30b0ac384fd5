# trap: dict pop by parameter
def each(method, xs):
    out = []
    for x in xs:
        out.append(method(x))
    return out


bag = {"a": 1, "b": 2}
print(each(bag.pop, ["a", "b"]), bag)
