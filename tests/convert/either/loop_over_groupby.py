# trap: the groups of groupby are gone when the next one comes
import itertools

out = []
for key, group in itertools.groupby("aabbbc"):
    out.append((key, len(list(group))))
print(out)
