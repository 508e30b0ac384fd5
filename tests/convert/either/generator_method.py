# trap: generator method
class Source:
    def __init__(self):
        self.n = 0

    def numbers(self):
        while True:
            self.n += 1
            yield self.n


source = Source().numbers()
out = []
for k in range(3):
    out.append(next(source))
print(out)
