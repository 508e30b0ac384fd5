# trap: a decorator with a memory of its own
def remembered(function):
    memory = {}

    def wrapper(n):
        if n not in memory:
            memory[n] = function(n) + len(memory)
        return memory[n]

    return wrapper


@remembered
def double(x):
    return 2 * x


out = []
for i in [3, 1, 3, 2]:
    out.append(double(i))
print(out)
