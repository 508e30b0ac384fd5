# trap: lambda in attribute list grows
class Box:
    def __init__(self, get):
        self.get = get


shared = [1, 2]
box = Box(lambda n: shared)
out = []
for k in range(2):
    out.append(box.get(k))
shared.append(3)
print(out)
