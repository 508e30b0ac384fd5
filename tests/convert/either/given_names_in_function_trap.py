# trap: several names of items change
def f(xs):
    out = []
    for k, x in enumerate(xs):
        while x > 9:
            x = sum(map(int, str(x)))
        out.append((k, x))
        if k == 2:
            continue
        k += 100
    return out, k, x
print(f([123, 99999, 38, 17]), f([5, 99, 77]))
