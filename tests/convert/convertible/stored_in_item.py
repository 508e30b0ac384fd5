"""What an item has is computed anew from what it had, and stored in it."""

records = [{"a": 1, "n": "x"}, {"a": 4, "n": "y"}]
for record in records:
    record["a"] = record["a"] * 2
    record["n"] = record["n"].upper()


def priced(rows, rate):
    for row in rows:
        row["price"] = round(row["price"] * rate, 2)
        row["tax"] = row["price"] * 0.2
    return rows


print(records, priced([{"price": 2}, {"price": 5}], 1.1))


class Point:
    __slots__ = ("x", "y", "seen")

    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.seen = []

    def move(self, dx):
        self.x += dx
        self.seen.append(self.x)


points = [Point(3, 4), Point(6, 8)]
for point in points:
    point.move(2)
print([p.x for p in points], [p.seen for p in points])
