# class: words chosen by numbers that go round in a list that is written out
"""Text statistics over a made-up corpus: n-grams, concordances, one page a letter."""
import os
import string
from collections import Counter, defaultdict

WORDS = "the quick brown fox jumps over a lazy dog while seven wizards brew potent ale".split()


def chapter(n):
    seed = n * 31 + 7
    out = []
    for k in range(120):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        out.append(WORDS[seed // 65536 % len(WORDS)])
    return " ".join(out)


os.makedirs("book", exist_ok=True)
for n in range(8):  # this loop
    with open(f"book/ch{n:02d}.txt", "w") as f:
        f.write(chapter(n))

print([open(os.path.join("book", name)).read()[:30] for name in sorted(os.listdir("book"))])
