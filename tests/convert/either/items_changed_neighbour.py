# trap: an item reads what its neighbour became
class Cell:
    def __init__(self, value):
        self.value = value
        self.left = None


cells = [Cell(n) for n in range(5)]
for a, b in zip(cells, cells[1:]):
    b.left = a
for cell in cells:
    if cell.left is not None:
        cell.value += cell.left.value
print([cell.value for cell in cells])
