# trap: the method counts its calls
class Model:
    def __init__(self):
        self.calls = 0

    def predict(self, x):
        self.calls += 1
        return x * self.calls


model = Model()
print([model.predict(x) for x in range(4)], model.calls)
