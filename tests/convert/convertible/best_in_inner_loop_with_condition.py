largest = 0
factors = None
for a in range(90, 130):
    for b in range(a, 130):
        p = a * b
        if str(p) == str(p)[::-1] and p > largest:
            largest = p
            factors = (a, b)
print(largest, factors)
