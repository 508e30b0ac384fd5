# trap: part in tuple given back
def pair(a, b):
    return b, a
shared = []
out = []
for x in range(4):
    mine, theirs = pair(shared, [])
    theirs.append(x)
    mine.append(x)
    out.append(len(mine))
print(shared, out)
