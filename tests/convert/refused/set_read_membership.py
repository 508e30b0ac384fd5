# refused: seen - duplicates are dropped
seen = set()
firsts = []
for word in "a b a c b d".split():
    if word in seen:
        continue
    seen.add(word)
    firsts.append(word)
print(firsts)
