# refused: box - an attribute holds the list
class Box:
    pass


box = Box()
out = []
box.items = out
seen = []
for n in range(6):
    out.append(n)
    seen.append(box.items[-1] + len(box.items))
print(seen)
