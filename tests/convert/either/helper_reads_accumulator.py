# trap: the called function reads the list that the loop fills
def size():
    return len(out)


out = []
for n in range(5):
    out.append(size() + n)
print(out)
