# trap: a method stores what it computed
class Model:
    def __init__(self):
        self.table = None

    def get(self, n):
        if self.table is None:
            print("loading")
            self.table = [1, 2, 3]
        return self.table[n]


model = Model()
out = []
for n in range(3):
    out.append(model.get(n))
print(out, model.table)
