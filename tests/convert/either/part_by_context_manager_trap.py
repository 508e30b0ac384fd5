# trap: part by context manager
class Noting:
    def __init__(self, items, x):
        self.items = items
        self.x = x
    def __enter__(self):
        return self
    def __exit__(self, *how):
        self.items.append(self.x)
shared = []
out = []
for x in range(4):
    with Noting(shared, x) as note:
        out.append(note.x)
print(shared, out)
