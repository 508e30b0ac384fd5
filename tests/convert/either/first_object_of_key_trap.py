# trap: the first object of each key is asked for by identity
class Box:
    def __init__(self, n):
        self.n = n
entries = {0: {"first": None, "count": 0}, 1: {"first": None, "count": 0}}
boxes = [Box(n) for n in range(6)]
for box in boxes:
    k = box.n % 2
    entries[k]["count"] += box.n ** 2
    if entries[k]["first"] is None:
        entries[k]["first"] = box
print(entries[0]["first"] is boxes[0], entries[1]["count"])
