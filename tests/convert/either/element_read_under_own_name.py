# trap: an element is changed, and read under its own name
def helper(x):
    return x * x % 11 + 1
a = []
kept = [a]
table = {"a": a}
def work(xs):
    rows = kept[0]
    for x in xs:
        rows.append(helper(x) + len(a))
    return list(rows)
def work2(xs):
    rows = table["a"]
    for x in xs:
        rows.append(helper(x) + len(a))
    return list(rows)
print(work([1, 2, 3]), work2([3, 4]))
