# class: items from a generator, consumed once in order
def countdown(n):
    while n:
        yield n
        n -= 1


out = []
for n in countdown(9):
    out.append(n * 1.5)
print(out)
