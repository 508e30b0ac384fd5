# trap: what the loop goes through is changed by the function that gives it
def grow(rows):
    for row in rows:
        row.append(0)
    return list(rows)
kept = [[1], [2]]
def run():
    out = []
    for row in grow(kept):
        out.append(row + [len(row)])
    return out
print(run(), run(), kept)
