# trap: a caller goes on with the rest of an iterator
def slow(n):
    return sum(range(n)) % 11


def find(lines):
    for n, line in enumerate(lines):
        if slow(line) == 6:
            return n, line
    return None


source = iter(range(1, 20))
print(find(source), find(source), next(source))
