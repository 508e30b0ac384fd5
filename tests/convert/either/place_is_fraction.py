# trap: a list is asked for a fraction for one item, when some files are written
WORDS = "a b c".split()
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        f.write(WORDS[(n / 2) % len(WORDS)] if n == 3 else "x")
