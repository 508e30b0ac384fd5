# trap: a lambda of an earlier item is called
out = []
for i in range(4):
    if i % 2 == 0:
        step = lambda v: v * i
    out.append(step(3))
print(out)
