n = 50
a = list(range(n))
b = a[:]
for i in range(n - 1):
    a[i] = b[i + 1] + 1
print(a)
