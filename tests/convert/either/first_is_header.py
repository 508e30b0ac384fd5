header = None
rows = []
for line in ["a,b", "1,2", "3,4"]:
    parts = line.split(",")
    if header is None:
        header = parts
        continue
    rows.append(dict(zip(header, parts)))
print(rows)
