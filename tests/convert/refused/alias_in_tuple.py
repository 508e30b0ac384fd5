# refused: pair - the list is read through a tuple that holds it
out = []
pair = (out, 3)
sizes = []
for n in range(6):
    out.append(n)
    sizes.append(len(pair[0]))
print(sizes)
