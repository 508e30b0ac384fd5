# trap: a function with a memory in a comprehension
seen = []


def f(x):
    seen.append(x)
    return len(seen)


values = [f(x) for x in "abc"]
print(values)
