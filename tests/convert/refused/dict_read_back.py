# refused: index - setdefault gives numbers in the order of first sight
index = {}
codes = []
for word in "b a b c a".split():
    codes.append(index.setdefault(word, len(index)))
print(codes)
