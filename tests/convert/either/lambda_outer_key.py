# trap: a key function with a memory, under a name
seen = []
rank = lambda w: seen.append(w) or len(w)
out = []
for line in ["bb a", "ccc d"]:
    out.append(sorted(line.split(), key=rank))
print(out, seen)
