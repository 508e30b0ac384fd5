# trap: the function is a default
memory = []


def remember(x):
    memory.append(x)
    return len(memory)


def apply(x, function=remember):
    return function(x)


out = []
for i in range(3):
    out.append(apply(i))
print(out, memory)
