# class: last value
rows = [("a", 4), ("b", 9), ("c", -1), ("d", 2)]
out = []
fs = []
for k, v in rows:
    if v > 2:
        r, s = v, v * 2
        while r < 20:
            r, s = r + s, s + 1
        out.append((r, s))
        fs.append(k)
print(out, fs, r, s)
