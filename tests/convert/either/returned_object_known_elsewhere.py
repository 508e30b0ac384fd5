# trap: a function returns an object that a list has as well, under the name that the body gave it
import math


def find(rows, low):
    for i in range(len(rows)):
        row = rows[i]
        if math.sqrt(row[0]) > low:
            return row


def find_named(boxes, low):
    for key in range(len(boxes)):
        box = boxes[key]
        value = math.sqrt(box[0])
        if value > low:
            return {"box": box, "value": value}


rows = [[k] for k in range(6)]
find(rows, 1.2).append("x")
print(rows)
find_named(rows, 1.5)["box"].append("y")
print(rows)
print(any(find(rows, 1.9) is row for row in rows))
