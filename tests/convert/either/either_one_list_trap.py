# trap: the two lists are one
a = b = []
seen = []
for n in range(5):
    (a if n % 2 else b).append(n)
print(a, b)
