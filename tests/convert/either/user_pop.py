# trap: a class with a harmless pop, and a list whose pop is meant
class Stack:
    def __init__(self, items):
        self.items = tuple(items)
    def pop(self):
        return self.items[-1], Stack(self.items[:-1])
def last(values):
    return values.pop()
values = [5, 6, 7, 8]
out = []
for n in range(3):
    out.append(last(values) + n)
print(out, values, Stack([1, 2]).pop()[0])
