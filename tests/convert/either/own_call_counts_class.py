# trap: call counts class
class Box:
    made = []
    count = 0

    def __init__(self):
        self.n = 0

    def put(self, x):
        self.made.append(x)
        Box.count += 1


box = Box()
for k in range(6):
    box.put(k**3 % 5)
print(box.made, Box.count)
