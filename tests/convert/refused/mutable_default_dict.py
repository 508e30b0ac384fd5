# refused: number_of - a default dictionary remembers
def number_of(word, memo={}):  # noqa: B006
    return memo.setdefault(word, len(memo))


out = []
for word in ["b", "a", "b", "c"]:
    out.append(number_of(word))
print(out)
