out = []
for x in ["1", "", "x", "-2"]:
    if x:
        try:
            v = int(x)
        except ValueError:
            out.append("bad")
        else:
            if v > 0:
                out.append(v)
    else:
        out.append("empty")
print(out)
