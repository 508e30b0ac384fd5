# trap: the items are read from what the body adds
def pending():
    while queue:
        yield queue.pop(0)


queue = [5]
done = []
for n in pending():
    done.append(n)
    if n > 1:
        queue.append(n - 2)
print(done)
