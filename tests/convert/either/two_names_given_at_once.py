# trap: two names given at once
a = b = [1, 1, 1]
for i in range(1, 3):
    a[i] = b[i - 1] + 1
print(a)
