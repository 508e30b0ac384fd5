# refused: work - a decorator that counts
def counted(function):
    calls = [0]

    def inner(n):
        calls[0] += 1
        return function(n) * calls[0]

    return inner


@counted
def work(n):
    return n + 1


out = []
for n in range(5):
    out.append(work(n))
print(out)
