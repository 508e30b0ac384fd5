# trap: what comes next depends on what was kept
def numbers(out):
    while len(out) < 5:
        yield len(out) + 1


out = []
for n in numbers(out):
    out.append(n * n)
print(out)
