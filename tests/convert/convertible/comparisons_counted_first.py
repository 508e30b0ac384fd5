# class: a count of comparisons of values of an unknown kind, before what may fail
import json

data = json.loads("[2.0, 4.0, 8.0]")
clipped = []
over = 0
for x in data:
    y = min(x, 5.0)
    over += y != x
    clipped.append(y / len(data))
print(clipped, over)
