longest, where = "", None
for i, w in enumerate("some words are longer than others obviously".split()):
    c = w.strip("s")
    if len(c) > len(longest):
        longest = c
        where = i
print(longest, where)
