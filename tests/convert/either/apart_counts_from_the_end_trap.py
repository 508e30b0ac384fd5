# class: indices that go below 0 meet those at the end
a = list(range(10))
for i in range(8, -1, -1):
    a[i] = a[i - 1] * 2 + 1
print(a)
b = list(range(10))
for i in range(-4, 5):
    b[i] = b[i + 6] + 1 if i < 3 else b[i + 1]
print(b)
