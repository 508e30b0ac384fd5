# trap: closure shared grows
def make():
    rows = [0]

    def get(n):
        return rows

    def grow():
        rows.append(1)

    return get, grow


get, grow = make()
out = []
for n in range(3):
    out.append(get(n))
grow()
print(out)
