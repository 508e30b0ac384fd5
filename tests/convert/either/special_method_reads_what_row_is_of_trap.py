# trap: the length of an object is that of a list in a table, and the loop changes the list by another name
class View:
    def __init__(self, name):
        self.name = name

    def __len__(self):
        return int(sum(store[self.name]))

    def __getitem__(self, i):
        return store[self.name][i]


store = {"a": [1, 2, 3], "b": [4]}
view = View("a")
row = store["a"]
for k in range(3):
    row[k] = row[k] + len(view) + view[0]
print(row)
