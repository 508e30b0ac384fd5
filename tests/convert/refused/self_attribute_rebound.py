# refused: self - an attribute is assigned by each item and read by the next
class Smoother:
    def __init__(self):
        self.last = 0.0

    def smooth(self, values):
        out = []
        for value in values:
            self.last = 0.5 * self.last + 0.5 * value
            out.append(self.last)
        return out


print(Smoother().smooth([1, 2, 3, 4]))
