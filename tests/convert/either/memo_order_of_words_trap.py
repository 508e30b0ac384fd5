# trap: what is found depends on the order of the keywords
cache = {}
def f(**kw):
    key = tuple(sorted(kw.items()))
    if key in cache:
        return cache[key]
    r = ",".join(kw)
    cache[key] = r
    return r
out = []
for k in [{"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": 3, "b": 2}, {"b": 2, "a": 3}]:
    out.append(f(**k))
print(out)
