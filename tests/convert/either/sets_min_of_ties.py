# trap: the first of equals in a set
d = {"a": {7, 15}, "b": {15, 23, 31}}
out = []
for k in "ab":
    out.append(min(d[k], key=lambda v: v % 8))
print(out)
