rows = []
for x in ["1 2", "3", "x y"]:
    e = "none"
    try:
        a, b = map(int, x.split())
        rows.append((a, b, e))
    except ValueError as e:
        rows.append(str(e))
print(rows)
