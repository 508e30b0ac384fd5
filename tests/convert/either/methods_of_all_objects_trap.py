# trap: the name may mean a method that every object has
class Box:
    def __init__(self):
        self.n = 1
    def __len__(self):
        return 3
box = Box()
out = []
for word in ["len", "sizeof"]:
    out.append(getattr(box, "__" + word + "__")() > 0)
print(out)
