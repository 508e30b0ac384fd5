# trap: an endless iterator that all items draw from
import itertools
colours = itertools.cycle("rgb")
out = []
for word in ["one", "three", "at"]:
    out.append("".join(c + k for c, k in zip(word, colours)))
print(out)
