# trap: the method is replaced on the object
class Model:
    def predict(self, x):
        return x


model = Model()
model.predict = lambda x: print("other", x)
print([model.predict(x) for x in range(3)])
