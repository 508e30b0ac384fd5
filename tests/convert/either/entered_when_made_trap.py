# trap: the function that makes a row enters it too
rows = []
log = []
def make(i):
    row = {"v": i, "w": 0}
    log.append(row)
    return row
for i in range(4):
    rows.append(make(i))
def past():
    return [x["w"] for x in log]
for r in rows:
    r["w"] = r["v"] ** 2 + sum(past())
print(rows)
