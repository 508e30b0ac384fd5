# trap: a loop in a property
class Data:
    values = [1, 2, 3]

    @property
    def squares(self):
        out = []
        for value in self.values:
            out.append(value * value)
        return out


print(Data().squares, Data().squares)
