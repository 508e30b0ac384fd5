# refused: source - two loops over one iterator
source = iter(range(20))
out = []
for a in range(5):
    for b in source:
        out.append((a, b))
        if b % 4 == 3:
            break
print(out)
