# trap: iter() calls a function that takes from a shared list
queue = list(range(20))
def take():
    return queue.pop()
out = []
for n in range(5):
    group = []
    for value in iter(take, 3 * n):
        group.append(value)
        if len(group) == 2:
            break
    out.append(group)
print(out, queue)
