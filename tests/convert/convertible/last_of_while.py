# class: last value
words = ["Abc", "De", "x"]
out = {}
for w in words:
    key = w
    w = w.lower() * 2
    out[key] = len(w)
print(out, w, key)
