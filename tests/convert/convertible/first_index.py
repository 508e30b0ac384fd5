first = None
n = 0
for i, word in enumerate("we look for a word that ends so".split()):
    score = sum(map(ord, word)) % 7
    if score == 3:
        n += 1
        if first is None:
            first = i
print(first, n)
