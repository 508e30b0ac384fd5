# trap: try nan key
d = {}
for x in ["1", "nan", "nan", "z"]:
    try:
        d[float(x)] = x
    except ValueError:
        d["bad"] = x
print(len(d), d.get("bad"))
