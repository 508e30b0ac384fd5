# trap: no item gives the name a value
out = []
def f(ns):
    for n in ns:
        if n > 1:
            r = n
            while r < 20:
                r *= 3
            out.append(r)
    return r
print(f([1, 2, 3]))
try:
    print(f([0, 1]))
except UnboundLocalError as e:
    print("unbound")
print(out)
