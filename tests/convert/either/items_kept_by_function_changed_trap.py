# trap: items that a function put into a list, whose parts the body changes: an item sees what earlier ones did
class Box:
    def __init__(self):
        self.rows = []

    def keep(self, row):
        self.rows.append(row)


rows, table, box = [], {}, Box()


def keep(row):
    rows.append(row)


def put(key, row):
    table[key] = row


items = [[k] for k in range(3)]
for number, item in enumerate(reversed(items)):
    keep(item)
    put(number, item)
    box.keep(item)
lengths, sizes, sums = [], [], []
for k, item in enumerate(items):
    rows[k].append(5)
    lengths.append(len(item))
for k, item in enumerate(items):
    table[k].append(6)
    sizes.append(len(item))
for k, item in enumerate(items):
    box.rows[k].append(7)
    sums.append(sum(item))
print(lengths, sizes, sums)
