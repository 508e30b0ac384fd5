# class: self attribute list
class Reader:
    def __init__(self, lines):
        self.lines = lines
        self.values = []
        self.skipped = 0

    def read(self):
        for line in self.lines:
            parts = line.split(";")
            if len(parts) != 2:
                self.skipped += 1
                continue
            self.values.append(float(parts[1]))
        return self


reader = Reader(["a;1", "b", "c;2.5"]).read()
print(reader.values, reader.skipped)
