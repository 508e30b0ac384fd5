# trap: an inner loop counts from the number that its own name had
found = []
for n in range(2, 7):
    for n in range(n * n, 40, n):
        last = n
    found.append(last)
print(found, n, last)
