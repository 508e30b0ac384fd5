"""Objects as keys that come to ``__getitem__`` by a method with another name."""


class Key:
    def __init__(self, name):
        self.name = name


class Table:
    def __init__(self):
        self.rows = {}

    def add(self, key, value):
        self.rows[key] = value

    def __getitem__(self, key):
        return self.rows.get(key, -1)

    ask = __getitem__


table = Table()
keys = [Key("a"), Key("b")]
for n, key in enumerate(keys):
    table.add(key, n)
found = []
for key in keys:
    found.append(table.ask(key))
print(found)
