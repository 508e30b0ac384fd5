# trap: closure list
def make():
    items = []

    def add(n):
        items.append(n)
        return len(items)

    return add


add = make()
out = []
for n in range(3):
    out.append(add(n))
print(out)
