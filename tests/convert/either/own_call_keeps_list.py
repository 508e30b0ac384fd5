# trap: call keeps list
class Box:
    def __init__(self):
        self.rows = []

    def put(self, row):
        self.rows.append(row)
        self.rows[-1].append(-1)


box = Box()
out = []
for k in range(6):
    row = [k, k * k]
    box.put(row)
    out.append(sum(row))
print(out, box.rows)
