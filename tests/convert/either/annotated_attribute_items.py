# trap: the items are an attribute of which the text shows the annotation alone
class Row:
    parts: int


def show(row):
    for part in row.parts:
        print(part)


row = Row()
row.parts = [1, 2, 3]
show(row)
row.parts = 4
show(row)
