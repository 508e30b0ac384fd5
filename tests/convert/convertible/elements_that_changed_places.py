# class: list[i] = v
a = [5, 3, 8, 1, 9, 2]
n = len(a)
for i in range(n // 2):
    a[i], a[n - 1 - i] = a[n - 1 - i], a[i]
for i in range(n):  # this loop
    v = a[i]
    k = 0
    while v:
        k += v & 1
        v >>= 1
    a[i] = k
print(a, v)
