# trap: a function reads the name
rows = [("a", 4), ("b", 9), ("c", -1), ("d", 2)]
out = []
for k, v in rows:
    if v % 2:
        r = v
        while r < 20:
            r *= 2
            if r == 18:
                continue
        out.append(r)
    else:
        out.append(v)
print(out, r)
def g():
    return r
res = []
for k, v in rows:
    if v > 2:
        r = v
        while r < 20:
            r += g() + 1
        res.append(r)
print(res, r)
