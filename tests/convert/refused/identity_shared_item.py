# refused: record - results that hold the item itself
records = [{"n": 1}, {"n": 2}]
kept = []
for record in records:
    kept.append(record)
kept[0]["n"] = 100
print(records, kept[0] is records[0])
