header = None
rows = []
for line in ["a,b", "1,2", "3,4"]:
    parts = [p.strip() for p in line.split(",")]
    if header is None:
        header = parts
    rows.append(len(parts))
print(rows, header)
