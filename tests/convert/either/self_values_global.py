# trap: an object holds the list that its method also reads by its global name
data = [1, 0, 0, 0]
class Model:
    def __init__(self, values):
        self.values = values
    def run(self):
        for i in range(1, 4):
            self.values[i] = data[i - 1] + 3
Model(data).run()
print(data)
