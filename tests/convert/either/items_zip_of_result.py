# trap: zip goes through the list that grows
out = [0]
for a, b in zip(range(5), out):
    out.append(a + b + 1)
print(out)
