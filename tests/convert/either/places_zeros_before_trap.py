# trap: "1" and "01" are the same with zeros before them
d = {"001": 5.0, "002": 1}
for x in ["1", "01", "2"]:
    y = d[x.zfill(3)] * 2
    d[x.zfill(3)] = y + 1
print(d)
