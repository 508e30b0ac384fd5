# trap: a method is given what its object holds
class Series:
    def __init__(self, values):
        self.values = values
    def follow(self, source):
        for i in range(1, len(source)):
            self.values[i] = source[i - 1] * 2
s = Series([1, 0, 0, 0])
s.follow(s.values)
print(s.values)
