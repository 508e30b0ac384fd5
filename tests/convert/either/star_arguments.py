# trap: the list comes in by *arguments
def touch(*values):
    values[0].append(1)
    return len(values[0])


store = []
out = []
for n in range(4):
    out.append(touch(*[store, n]))
print(out)
