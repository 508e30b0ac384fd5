# trap: a text may miss a key too
d = {"a": "%(x)s"}
for k in ["a", "b", "a"]:
    v = {}
    try:
        d[k] %= v
    except KeyError:
        d[k] = "none"
print(d)
