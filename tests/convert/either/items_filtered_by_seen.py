# trap: a lazy filter looks at what the body adds
seen = set()
out = []
for word in filter(lambda w: w not in seen, "a b a c b".split()):
    seen.add(word)
    out.append(word)
print(out)
