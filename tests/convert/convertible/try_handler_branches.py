d = {}
for x in ["1", "b", "3"]:
    try:
        v = int(x)
        d[v] = x
    except ValueError:
        if len(x) > 3:
            d[-1] = x
        else:
            d[-2] = x.upper()
    else:
        d[v + 100] = "ok"
print(d)
