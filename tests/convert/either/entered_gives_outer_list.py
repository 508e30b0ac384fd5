# trap: entering an object gives a list from outside, which the body fills
import math

rows = [5, 3]


class Filling:
    def __init__(self, rows):
        self.rows = rows

    def __enter__(self):
        return self.rows

    def __exit__(self, *error):
        return None


out = []
for i in range(3):
    with Filling(rows) as filled:
        filled.append(i)
    out.append(math.sqrt(i))
print(out, rows)
