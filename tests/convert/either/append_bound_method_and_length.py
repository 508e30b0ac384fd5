# trap: the bound method fills what another name measures
out = []
add = out.append
sizes = []
for n in range(5):
    add(n)
    sizes.append(len(out))
print(sizes)
