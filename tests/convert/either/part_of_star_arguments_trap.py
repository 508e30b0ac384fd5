# trap: part of star arguments
def mark(x, *rows, **more):
    rows[0].append(x)
    more["log"].append(-x)
shared, log = [], []
out = []
for x in range(4):
    mark(x, shared, log=log)
    out.append(x)
print(shared, log, out)
