# refused: record - the same object comes twice among the items
shared = {"n": 1}
records = [shared, {"n": 5}, shared]
totals = []
for record in records:
    record["n"] *= 3
    totals.append(record["n"])
print(totals, records)
