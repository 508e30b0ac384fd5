# trap: a function with a memory in a comprehension
seen = []


def number(name):
    seen.append(name)
    return len(seen)


print({name: number(name) for name in "abc"}, seen)
