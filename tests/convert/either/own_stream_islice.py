# trap: an endless stream of a class, taken from in slices
import itertools
class Stream:
    def __init__(self):
        self.at = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.at += 1
        return self.at
stream = Stream()
out = []
for n in range(4):
    out.append(sum(itertools.islice(stream, 3)))
print(out, stream.at)
