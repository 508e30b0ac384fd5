# refused: counter - a closure counts
def make():
    count = 0

    def counter():
        nonlocal count
        count += 1
        return count

    return counter


counter = make()
out = []
for n in range(5):
    out.append(counter() * n)
print(out)
