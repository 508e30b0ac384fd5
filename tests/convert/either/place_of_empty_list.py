# trap: a list is empty when one item asks for a place that goes round
WORDS = "a b c".split()
while WORDS:
    WORDS.pop()
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        f.write(WORDS[n % len(WORDS)] if n == 3 else "x")
