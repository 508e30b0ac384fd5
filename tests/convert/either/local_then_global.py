# trap: read before it is assigned in the same body, from before the loop
scale = 2
out = []
for n in range(4):
    out.append(n * scale)
    scale = 2
print(out, scale)
