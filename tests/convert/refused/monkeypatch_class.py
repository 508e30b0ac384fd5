# refused: Shape - a class is changed by an item
class Shape:
    sides = 3


out = []
for n in range(4):
    out.append(Shape().sides * n)
    Shape.sides = n + 4
print(out)
