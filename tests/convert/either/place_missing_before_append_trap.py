# trap: the list is looked up before the text is parsed
def f(x):
    return int(x)
d = {"a": [], "b": []}
rows = [("a", "1"), ("b", "2"), ("z", "x")]
for k, v in rows:
    d[k].append(f(v))
print(d)
