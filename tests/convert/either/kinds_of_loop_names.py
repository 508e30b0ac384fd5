# trap: a name of the loop is a number in one loop and a list in another, or is given a list in the body
rows = [("a", 1), ("b", 2)]
lists = {"a": [0], "b": [1]}
found = []
for key, part in rows:
    found.append((key, part * 2))
for key, part in lists.items():
    found.append(part)
    part.append(len(found))
for key, part in rows:
    part = lists[key]
    found.append(part)
    lists[key].append(len(found[2]))
for key, part in rows:
    for part in lists.values():
        part.append(len(lists[key]))
    found.append(part)
print(found, lists)
def later():
    return part
shown = []
for key, part in lists.items():
    shown.append(later())
    lists[key].append(len(shown[0]))
print(shown, lists)
