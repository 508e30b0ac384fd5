# trap: a bound argument is the list that changes
import functools
values = [1, 0, 0, 0, 0]
def lookup(data, i):
    return data[i]
peek = functools.partial(lookup, values)
for i in range(4):
    values[i + 1] = peek(i) + 1
print(values)
