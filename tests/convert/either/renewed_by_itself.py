# trap: `or` gives the item itself where it is not empty
def tag(names):
    names = names or []
    names.append("end")
    return len(names)


groups = [["a"], [], ["b", "c"]]
sizes = []
for names in groups:
    sizes.append(tag(names))
print(sizes, groups)
