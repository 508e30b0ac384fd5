# class: d[k] = v
lengths = {}
for word in ["one", "three", "seventeen", "one"]:
    lengths[word] = len(word)
print(lengths)
