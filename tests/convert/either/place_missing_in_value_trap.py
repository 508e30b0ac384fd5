# trap: the old value is looked up before the text is parsed
d = {"a": 1.0, "b": 2.0}
rows = [("a", "1"), ("b", "2"), ("z", "x")]
for k, v in rows:
    d[k] = d[k] + float(v) ** 2
print(d)
