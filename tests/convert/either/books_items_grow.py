# trap: the loop goes through the list that it fills
def successors(n):
    return [m for m in (2 * n, 3 * n) if m < 60]

todo, seen = [1], {1}
for n in todo:
    found = successors(n)
    for m in found:
        if m not in seen:
            seen.add(m)
            todo.append(m)
print(todo, sorted(seen))
