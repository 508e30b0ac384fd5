class Row:
    def __init__(self, values):
        self.values = values


rows = [[1, 2], [3], [4, 5], [6]]
objects = [Row(values) for values in reversed(rows)]
sums = []
for number, row in enumerate(objects):
    rows[number].append(10)
    sums.append(sum(row.values))
print(sums, rows)

lists = [[1], [2, 3], [4]]
behind = [values for values in reversed(lists)]
lengths = []
for number, values in enumerate(lists):
    behind[number].append(5)
    lengths.append(len(values) ** 2)
print(lengths, lists, behind)
