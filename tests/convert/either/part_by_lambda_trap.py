# trap: part by lambda
take = lambda rows: rows[0]
shared = []
out = []
for x in range(4):
    take([shared]).append(x)
    out.append(x)
print(shared, out)
