# trap: a classmethod with a registry
class Registry:
    names = {}

    @classmethod
    def number(cls, name):
        return cls.names.setdefault(name, len(cls.names))


out = []
for name in "abca":
    out.append(Registry.number(name))
print(out)
