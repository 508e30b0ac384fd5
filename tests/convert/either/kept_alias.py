# trap: kept alias
a = b = {}
for n in range(5):
    k = str(n % 3)
    if k not in a:
        a[k] = n
    if k in b:
        b[k] += 1
print(a, b)
