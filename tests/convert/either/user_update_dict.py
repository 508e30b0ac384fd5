# trap: a class with a harmless update, and a dict whose update is meant
class Model:
    def __init__(self, w=0):
        self.w = w
    def update(self, step):
        return Model(self.w + step)
def remember(table, key, value):
    table.update({key: value})
    return len(key)
table = {}
sizes = []
for word in ["a", "bb", "ccc", "a"]:
    sizes.append(remember(table, word, Model().update(len(word)).w))
print(sizes, table)
