# trap: part by default parameter
shared = []


def mark(x, box=[shared]):
    box[0].append(x)
out = []
for x in range(4):
    mark(x)
    out.append(x)
print(shared, out)
