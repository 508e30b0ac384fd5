# refused: words - a generator is consumed by the items
words = (w for w in "a b c d e f g h".split())
out = []
for n in range(3):
    out.append((n, next(words)))
print(out)
