# trap: shadow print
shown = []
print_ = print


def print(*args):
    shown.append((len(shown), args))


for n in range(3):
    print(n)
print_(shown)
