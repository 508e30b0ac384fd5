# trap: a list of numbers is given a text by the name of a parameter; the other error comes first
points = {"A": 0.0, "B": 0.0}
import bisect
rows = [("A", 1)]
bisect.insort(a=rows, x=("C", "x"))
out = []
try:
    for key, value in rows:
        points[key] += 1
        out.append(value - 1)
except Exception as error:
    print(type(error).__name__, error)
print(points, out)
