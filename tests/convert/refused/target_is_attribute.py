# refused: point - the loop's own target is an attribute
class Point:
    pass


point = Point()
out = []
for point.x in range(4):
    out.append(point.x * 2)
print(out, point.x)
