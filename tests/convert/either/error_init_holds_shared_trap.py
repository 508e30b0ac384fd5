# trap: an error holds a list of the program's, which the handler changes
class Bad(ValueError):
    def __init__(self, notes, n):
        super().__init__(n)
        self.notes = notes


notes = []


def parse(n):
    if n % 3 == 1:
        raise Bad(notes, n)
    return n


rows = []
for n in range(8):
    try:
        rows.append(parse(n))
    except Bad as error:
        error.notes.append(n)
print(rows, notes)
