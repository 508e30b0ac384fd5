# trap: setitem overload
class Log(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, (value, len(self)))


log = Log()
for n in range(4):
    log[n] = n * n
print(dict(log))
