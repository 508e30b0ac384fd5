# trap: an exception that cannot be made from its message alone
class Bad(Exception):
    def __init__(self, item, why):
        super().__init__(f"{item}: {why}")
        self.item = item


out = []
try:
    for n in range(5):
        if n == 3:
            raise Bad(n, "three")
        out.append(n)
except Bad as error:
    print(type(error).__name__, error, error.item)
print(out)
