# trap: errors are kept, and compared afterwards
class Bad(Exception):
    pass


def check(n):
    if n % 2:
        raise Bad(n)
    return n


seen = []
for n in range(4):
    try:
        check(n)
    except Bad as error:
        seen.append(error)
flags = []
for error in seen:
    flags.append(error == seen[0])
print(flags)
