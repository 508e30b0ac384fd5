# trap: items grow a list of their own until one of them fails, and the program goes on
class Part:
    def __init__(self, value):
        self.value = value
        self.shares = []


def share(parts):
    for part in parts:
        part.shares.append(1)
        part.shares.append(12 // part.value)


parts = [Part(v) for v in (3, 2, 0, 4)]
try:
    share(parts)
except ZeroDivisionError as error:
    print(error)
print([part.shares for part in parts])
