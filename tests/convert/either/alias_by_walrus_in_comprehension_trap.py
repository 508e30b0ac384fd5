# trap: a second name by := in a comprehension
a = [[] for _ in range(2)]
bs = [last := x for x in a]
out = []
for i in range(4):
    out.append(len(last) + i)
    a[1].append(i ** 2)
print(out)
