# trap: the name of an inner loop has its last value behind it
largest = 0
factors = None
found = []
for a in range(9, 13):
    for b in range(9, 13):
        p = a * b
        if str(p) == str(p)[::-1] and p > largest:
            largest = p
            factors = (a, b)
print(largest, factors, b, p)
for a in range(4):
    for b in range(5):
        c = a * b
        if c % 3 == 0:
            found.append((a, b, c))
    print(a, b, c)
print(found, b, c)
total = {}
for a in range(4):
    for b in range(5):
        key = (a * b) % 3
        if key:
            total[key] = total.get(key, 0) + b
    total[key] = total.get(key, 0) + 100
print(total, key)
