# trap: a decorator that keeps the function, and gives another one back
registry = []


def register(function):
    registry.append(function)
    return registry[0]


@register
def one(x):
    registry.append(x)
    return len(registry)


@register
def two(x):
    return x


out = []
for i in range(3):
    out.append(two(i))
print(out)
