out, n = [], 0
for x in ["1", "", "x", "-2"]:
    if not x:
        continue
    try:
        v = int(x)
        n += 1
    except ValueError:
        continue
    out.append(v)
print(out, n)
