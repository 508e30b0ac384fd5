# trap: t += (x,)
t = ()
for n in range(4):
    t += (n * n,)
print(t)
