# trap: texts that are filled up to a width may be the same
d = {"a  ": 5.0}
for x in ["a", "a "]:
    y = d[f"{x:3}"] * 2
    d[f"{x:3}"] = y + 1
print(d)
