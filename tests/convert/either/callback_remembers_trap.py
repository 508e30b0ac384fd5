# trap: the function that is given remembers what it was asked
seen = []


def note(x):
    seen.append(x)
    return len(seen)


def apply(function, x):
    return function(x) * 2


out = []
for i in range(4):
    out.append(apply(note, i))
print(out, seen)
