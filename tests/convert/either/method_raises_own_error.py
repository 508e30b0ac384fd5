# trap: a method raises an error of the text, which the body catches
class Bad(Exception):
    pass

class Box:
    def __init__(self):
        self.n = 0
    def check(self, n):
        self.n += 1
        if n % 3:
            raise Bad(n)

box = Box()
seen = []
for n in range(4):
    try:
        box.check(n)
    except Bad as error:
        seen.append(n)
print(box.n, seen)
