# trap: call shared list
class Box:
    def __init__(self, values):
        self.values = values

    def put(self, x):
        self.values.append(x)


values = [1]
box = Box(values)
for k in range(8):
    box.put(k * k + len(values))
print(box.values)
