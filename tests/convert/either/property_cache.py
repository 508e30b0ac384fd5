# trap: property cache
class A:
    def __init__(self):
        self._x = None

    @property
    def x(self):
        if self._x is None:
            self._x = object()
        return self._x


a = A()
out = []
for n in range(3):
    out.append(a.x)
print(out[0] is out[1])
