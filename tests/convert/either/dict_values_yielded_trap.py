# trap: what was put into a row before the loop is changed after it
def made():
    d = {"a": [1], "b": [2]}
    yield d
    for key in d:
        yield d[key]


shared = [5]
source = made()
d = next(source)
d["c"] = shared
kept = []
for values in source:
    kept.append(values)
shared.append(6)
print(kept)
