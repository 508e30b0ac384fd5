# trap: closure over items
def picker(items):
    def pick(i):
        return items.pop() + i

    return pick


items = [5, 6, 7]
pick = picker(items)
out = []
for i in range(3):
    out.append(pick(i))
print(out, items)
