# trap: call prints
class Box:
    def __init__(self):
        self.n = 0

    def put(self, x):
        self.n += x
        print("put", x, self.n)


box = Box()
for k in range(6):
    print("before", k)
    box.put(k**3 % 5)
print(box.n)
