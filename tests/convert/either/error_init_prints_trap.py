# trap: an error prints when it is made
class Bad(ValueError):
    def __init__(self, row, why):
        super().__init__(f"row {row}: {why}")
        print("made", row)
        self.row = row


def parse(n):
    if n % 3 == 1:
        raise Bad(n, "one")
    return n


rows = []
for n in range(8):
    try:
        rows.append(parse(n))
    except Bad as error:
        print("caught", error)
print(rows)
