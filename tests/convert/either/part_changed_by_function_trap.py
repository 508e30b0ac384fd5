# trap: part changed by function
def mark(rows, x):
    rows[0].append(x)
shared = []
out = []
for x in range(4):
    mark([shared], x)
    out.append(x)
print(shared, out)
