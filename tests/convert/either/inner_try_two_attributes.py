# trap: try two attributes
class Reader:
    def __init__(self):
        self.values = []
        self.skipped = 0

    def read(self, lines):
        for line in lines:
            try:
                self.values.append(float(line))
            except ValueError:
                self.skipped += 1
        return self


reader = Reader().read(["1", "b", "2.5"])
print(reader.values, reader.skipped)
