# trap: d[k] = d.get(k, 0) + 1
counts = {}
for word in "a b a c a b".split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
