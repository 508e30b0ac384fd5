# trap: function links rows
def link(rows, things):
    rows.append(things)
shared = []
out = []
for x in range(3):
    rows = []
    link(rows, shared)
    for r in rows:
        r.append(x)
    out.append(x)
print(shared, out)
