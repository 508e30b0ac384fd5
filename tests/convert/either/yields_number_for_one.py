# trap: a generator yields a number among texts for one item, when some files are written
def names(n):
    for k in range(3):
        yield str(k)
    if n == 3:
        yield 5
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        for name in names(n):
            f.write(name + "\n")
