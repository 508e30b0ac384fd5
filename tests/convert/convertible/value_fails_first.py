# class: an item fails at the value, and would at the key
d = {}
vals = ["1", "x", "3"]
for v in vals:
    d[int(v)] = 1 / float(v)
print(d)
