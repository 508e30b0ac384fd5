# trap: a constructor fills the list that it is given
class Box:
    def __init__(self, n, rows):
        rows.append(n)
        self.rows = rows
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [[0], [1]]
kept = []
for row in shared:
    kept.append(given(row))
boxes = [Box(n, shared[n % 2]) for n in range(4)]
print(kept, boxes[0].rows)
