# trap: a second name by :=
b = (a := [])
out = []
for i in range(4):
    out.append(len(b) + i)
    a.append(i ** 2)
print(out, a)
