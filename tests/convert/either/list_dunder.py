# trap: a change through a class or a default
out = []
for n in range(3):
    list.append(out, len(out))
print(out)
