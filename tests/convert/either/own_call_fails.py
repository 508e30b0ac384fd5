# trap: call fails
class Full(Exception):
    pass


class Box:
    def __init__(self):
        self.values = []

    def put(self, x):
        if len(self.values) > 3:
            raise Full(f"no room for {x}")
        self.values.append(x)


box = Box()
seen = []
try:
    for k in range(8):
        seen.append(k)
        box.put(k**3)
        seen.append(1 / (k - 5))
except (Full, ZeroDivisionError) as error:
    print(error)
print(box.values, seen)
