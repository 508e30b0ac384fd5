# refused: __getattr__ - __getattr__ with a side effect
class Lazy:
    def __getattr__(self, name):
        value = len(self.__dict__)
        self.__dict__[name] = value
        return value


lazy = Lazy()
out = []
for name in ["a", "b", "a", "c"]:
    out.append(getattr(lazy, name))
print(out)
