"""Objects as keys of a class with ``__getitem__``: a copy is another key."""


class Key:
    def __init__(self, name):
        self.name = name


class Table:
    def __init__(self):
        self.rows = {}

    def __setitem__(self, key, value):
        self.rows[key] = value

    def __getitem__(self, key):
        return self.rows.get(key, -1)


table = Table()
keys = [Key("a"), Key("b")]
table[keys[0]] = 1
table[keys[1]] = 2
found = []
for key in keys:
    found.append(table[key])
print(found)
