# trap: a setter keeps a log outside of its object
log = []
class Account:
    def __init__(self):
        self._total = 0
    @property
    def total(self):
        return self._total
    @total.setter
    def total(self, value):
        log.append(value)
        self._total = value
out = []
for n in range(4):
    a = Account()
    a.total = n * 5
    out.append(a.total)
print(out, log)
