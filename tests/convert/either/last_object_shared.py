# trap: the last object is also in the list
boxes = []
for n in range(3):
    box = [n]
    boxes.append(box)
box.append("last")
print(boxes)
