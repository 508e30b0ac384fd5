# trap: the items are an iterator that a property gives, the same each time
def slow(x):
    return x * x


class Box:
    def __init__(self, rows):
        self.source = [iter(rows)]

    @property
    def rows(self):
        return self.source[0]


def first_big(box):
    found = 0
    for row in box.rows:
        value = slow(row)
        if value > 3:
            found = value
            break
    return found


box = Box([1, 2, 3, 4])
print(first_big(box), first_big(box), first_big(box))
