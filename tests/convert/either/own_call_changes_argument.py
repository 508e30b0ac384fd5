# trap: call changes argument
class Box:
    def __init__(self):
        self.n = 0

    def put(self, row):
        row.append(self.n)
        self.n += 1


box = Box()
out = []
for k in range(6):
    row = [k, k * k]
    box.put(row)
    out.append(sum(row))
print(out, box.n)
