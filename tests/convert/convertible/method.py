# class: a loop in a method, reading attributes
class Scaler:
    def __init__(self, factor):
        self.factor = factor

    def scale(self, values):
        out = []
        for value in values:
            out.append(value * self.factor)
        return out


print(Scaler(2.5).scale(range(9)))
