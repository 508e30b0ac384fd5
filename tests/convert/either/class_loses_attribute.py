# trap: a class loses an attribute between two loops
class Model:
    rate = 2
    bias = 1

    @classmethod
    def apply(cls, x):
        return x * cls.rate


first = []
for x in range(3):
    first.append(Model.apply(x) + Model.bias)
del Model.bias
second = []
for x in range(3):
    second.append(hasattr(Model, "bias") or x * Model.rate)
print(first, second)
