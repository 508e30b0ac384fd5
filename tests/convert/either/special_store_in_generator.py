"""Items are made by a generator that puts something into an object whose ``__setitem__`` prints."""


class Box:
    def __init__(self):
        self.inside = {}

    def __setitem__(self, key, value):
        self.inside[key] = value
        print("put", key)


def numbers(box):
    for n in range(4):
        box[n] = n * n
        yield n


box = Box()
made = numbers(box)
for n in made:
    print("got", n**2)


class Grid:
    def __init__(self):
        self.cells = [0] * 6
        self.writes = 0

    def __setitem__(self, place, value):
        self.writes += 1
        self.cells[place] = value + self.writes


def fill(grid, n):
    grid[n % 6] = n


grids = [Grid(), Grid()]
rows = []
for n in range(5):
    fill(grids[n % 2], n)
    rows.append(sum(grids[n % 2].cells))
print(rows, grids[0].cells)
