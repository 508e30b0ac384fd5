# trap: bound method reads changed
class Model:
    def __init__(self):
        self.weights = [1.0, 2.0, 3.0]

    def at(self, i):
        return sum(self.weights[: i + 1])


model = Model()
at = model.at
for i in range(3):
    model.weights[i] = at(i)
print(model.weights)
