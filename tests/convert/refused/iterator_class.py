# refused: source - the items' own iterator has a state that the body reads
class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 5:
            raise StopIteration
        return self.n


source = Source()
out = []
for value in source:
    out.append(value * 10 + source.n)
print(out)
