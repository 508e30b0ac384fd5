# trap: the helper appends to the list that it is given
def keep(target, value):
    target.append(value)


out = []
for n in range(5):
    keep(out, n * 2)
print(out)
