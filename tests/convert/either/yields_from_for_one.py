# trap: a generator yields from another one for one item, when some files are written
def more(n):
    yield 3
def names(n):
    for k in range(3):
        yield str(k)
    if n == 3:
        yield from more(n)
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        for name in names(n):
            f.write(name + "\n")
