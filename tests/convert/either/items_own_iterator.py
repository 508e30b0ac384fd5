# trap: an iterator that reads what the body writes
class Source:
    def __init__(self):
        self.n = 0
        self.limit = 3

    def __iter__(self):
        return self

    def __next__(self):
        if self.n >= self.limit:
            raise StopIteration
        self.n += 1
        return self.n


source = Source()
out = []
for n in source:
    out.append(n)
    if n == 2:
        source.limit = 5
print(out)
