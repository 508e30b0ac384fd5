# class: items changed in place
texts = [["b", "a"], ["d", "c"]]
for t in texts:  # this loop
    t.sort()
    t[0] = t[0].upper()
    t += ["z"] * len(t)
print(texts)
