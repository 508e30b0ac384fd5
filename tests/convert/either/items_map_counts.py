# trap: map calls a function with a memory, in the parent and in order
calls = []


def number(x):
    calls.append(x)
    return len(calls)


out = []
for n in map(number, "abcd"):
    out.append(n * 10)
print(out, calls)
