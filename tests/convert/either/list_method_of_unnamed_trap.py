# trap: list method of unnamed
push = [].append
size = [1, 2].__len__
out = []
for x in range(4):
    push(x)
    out.append(size() + x)
print(out, len(push.__self__))
