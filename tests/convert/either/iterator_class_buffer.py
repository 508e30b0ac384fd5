# trap: an iterator with a window that it moves
class Window:
    def __init__(self, data, size):
        self.data, self.size, self.at = data, size, 0
        self.view = [0] * size
    def __iter__(self):
        return self
    def __next__(self):
        if self.at + self.size > len(self.data):
            raise StopIteration
        self.view[:] = self.data[self.at:self.at + self.size]
        self.at += 1
        return self.view
means = []
for window in Window([1, 5, 2, 8, 3], 3):
    means.append(sum(window) / 3)
print(means)
