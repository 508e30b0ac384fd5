# trap: a method of a class of the text is handed on without an object
class Box:
    def __init__(self, n):
        self.n, self.log = n, []
    def add(self, word="late"):
        self.log.append(word)
boxes = [Box(i) for i in range(4)]
def given(value):
    total = sum(range(50))
    return value if total else None
kept = []
for box in boxes:
    kept.append(given(box.log))
for _ in map(Box.add, boxes):
    pass
print(kept)
