# class: what bounds an index is another number by the time it is read
a = list(range(30))
half = 10
for i in range(half):
    half = 5
    a[i + half] = a[i] * 2
print(a)
limit = 9
b = list(range(30))
for k in range(limit):
    limit = 2
    for i in range(k + 1, k + 4):
        b[i + limit] = b[i] + b[k]
print(b)
