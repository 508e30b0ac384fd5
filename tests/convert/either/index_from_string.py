# trap: an index of a text that repeats
position = {"a": 0, "b": 1}
out = [[], []]
for letter in "abba":
    out[position[letter]].append(letter * len(out[0]))
print(out)
