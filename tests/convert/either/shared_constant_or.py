# trap: shared constant or
default = []
out = {}
for n in range(4):
    out[n] = [n] if n % 2 else default
out[0].append(1)
print(out)
