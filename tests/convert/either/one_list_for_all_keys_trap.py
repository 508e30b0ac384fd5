# trap: all keys have one list, and the objects are keys
class K:
    def __init__(self): self.n = 0
    def __hash__(self): return 7
keys = [K(), K()]
seen = dict.fromkeys(keys, [])
for i, k in enumerate(keys):
    seen[k].append(i)
    k.n += len(seen[k])
print([k.n for k in keys], list(seen.values()))
total = dict.fromkeys("ab", 0)
for w in ["a", "b", "ab"]:
    for ch in w:
        total[ch] += total["a"] + 1
print(total)
