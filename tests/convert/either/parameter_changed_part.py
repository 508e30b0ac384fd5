# trap: a part of the argument is changed
def touch(box):
    first = box[0]
    first.append(1)
    return len(first)


box = ([], 5)
out = []
for n in range(4):
    out.append(touch(box))
print(out)
