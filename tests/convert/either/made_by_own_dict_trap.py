# trap: a dict of the text puts something else in
class Table(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + ["made"])
table = Table()
for n in range(10):
    for k in (n % 2, n % 3):
        if k not in table:
            table[k] = []
        table[k].append(n ** 2)
print(table)
