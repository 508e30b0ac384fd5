# class: count in else
counts = {}
for word in "a b a c b a".split():
    w = word.upper()
    if w in counts:
        counts[w] += 1
    else:
        counts[w] = 1
print(counts)
