# trap: the name of an inner loop has its last value behind it
largest = 0
factors = None
for a in range(9, 13):
    for b in range(a, 13):
        p = a * b
        if str(p) == str(p)[::-1] and p > largest:
            largest = p
            factors = (a, b)
    print('b', b)
print(largest, factors)
