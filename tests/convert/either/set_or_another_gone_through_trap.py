# trap: a set is gone through by way of `or`, or of a choice: a worker has a copy, which may have another order
class Group:
    def __init__(self, tags):
        self.tags = tags


groups = [{7, 15}, {15, 23, -1}]
named = {"a": {7, 15}, "b": {15, 23, -1}}
held = [Group({7, 15}), Group({15, 23, -1})]
first, listed, each, found, tags, chosen = [], [], [], [], [], []
for g in groups:
    h = set(g or g)
    first.append(h.pop())
for g in groups:
    listed.append(list(g or [])[0])
for g in groups:
    for x in g or ():
        each.append(x)
for key in named:
    found.append(list(named.get(key) or ()))
for group in held:
    tags.append(list(group.tags or ()))
for group in held:
    chosen.append(list((t := group.tags)))
print(first, listed, each, found, tags, chosen)
