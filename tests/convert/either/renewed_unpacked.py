# trap: both names are new, one of them is the other item's own list
def swap(a, b):
    a, b = list(b), a
    a.append(1)
    b.append(2)
    return a, b


pairs = [([1], [2]), ([3], [4])]
out = []
for a, b in pairs:
    out.append(swap(a, b))
print(out, pairs)
