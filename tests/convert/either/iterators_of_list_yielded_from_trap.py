# trap: iterators of a list are yielded one by one, and one of them stands in it twice
def parts(its):
    yield from its


its = [iter([1, 2, 3]), iter([4, 5])]
its.append(its[0])
out = []
for part in parts(its):
    out.append(next(part) * 2)
print(out)
