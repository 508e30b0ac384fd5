# trap: a dict has no key that goes round, when some files are written
names = {0: "a", 1: "b", 5: "c"}
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        f.write(names[n % len(names)] + "\n")
