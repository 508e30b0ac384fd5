# trap: kept lazy call
d = {}
def f(n):
    print("f", n)
    return n
for n in [2, 0, 2, 4]:
    k = abs(n) % 2
    if k not in d:
        d[k] = f(n)
print(d)
