# trap: one record of a list that a function makes lacks a key, and a place is missing for it too
def parse(texts):
    rows = []
    for text in texts:
        parts = text.split()
        rows.append({"day": int(parts[0]), "hours": len(parts)})
    rows.append({"day": 9})
    return rows


tables = {}
for n in range(3):
    tables[n] = parse([f"{n} a b", f"{n + 2} c"])
weekday = [0] * 7
try:
    for rows in tables.values():
        for row in rows:
            weekday[row["day"]] += row["hours"]
except Exception as error:
    print(type(error).__name__)
print(weekday)
