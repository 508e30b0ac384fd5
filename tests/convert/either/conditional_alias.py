# trap: sometimes the fixed list, sometimes a copy
base = [0]
out = []
for n in range(6):
    mine = base if n % 2 else list(base)
    mine.append(n)
    out.append(len(base))
print(out, base)
