# trap: the list that a function makes gets another record later, by another name
def parse(texts):
    rows = []
    for text in texts:
        parts = text.split()
        rows.append({"day": int(parts[0]), "hours": len(parts)})
    return rows


tables = {}
for n in range(3):
    tables[n] = parse([f"{n} a b", f"{n + 2} c"])
found = tables[1]
found.append({"day": 9})
weekday = [0] * 7
for rows in tables.values():
    for row in rows:
        weekday[row["day"]] += row["hours"]
print(weekday)
