# trap: list swap
a = [1, 2, 3, 4]
for i in range(len(a) // 2):
    a[i], a[len(a) - 1 - i] = a[len(a) - 1 - i], a[i]
print(a)
