# trap: an item fails
class Model:
    def predict(self, x):
        return 10 / x


model = Model()
try:
    print([model.predict(x) for x in (1, 2, 0, 5)])
except ZeroDivisionError as error:
    print(error)
