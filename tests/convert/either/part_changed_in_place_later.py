# trap: what is kept are parts of what another name holds, too
import math

rows = [[1.0, 2.0], [3.0, 4.0], [5.0]]
again = rows
kept = []
for n in range(3):
    part = rows[n]
    if math.sqrt(part[0]) > 1:
        kept.append(part)
for row in again:
    row[0] = -1.0
others = [list(row) for row in rows]
held = []
for n in range(3):
    part = others[n]
    if math.sqrt(len(part)) > 1:
        held.append(part)
box = {"rows": others}
box["rows"][0][0] = 7


def forget(table):
    table[0][0] = 0


def chosen(table):
    found = []
    for n in range(3):
        part = table[n]
        if math.sqrt(len(part)) > 1:
            found.append(part)
    return found


late = chosen(others)
forget(others)
print(kept, held, late)
