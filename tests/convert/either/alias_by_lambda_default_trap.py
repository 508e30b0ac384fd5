# trap: a lambda gives its default
a = []
f = lambda x=a: x
b = f()
out = []
for i in range(4):
    out.append(len(b) + i)
    a.append(i ** 2)
print(out)
