# trap: a tuple of two lists
both = ([], [])
for n in range(5):
    both[n % 2].append(n)
print(both)
