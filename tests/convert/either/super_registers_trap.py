# trap: the __init__ above notes every object
REGISTRY = []


class Base:
    def __init__(self, name):
        REGISTRY.append(name)
        self.name = name


class Child(Base):
    def __init__(self, name):
        super().__init__(name)
        self.size = len(name)


out = []
for word in ["a", "bb", "ccc"]:
    out.append(Child(word).size)
print(out, REGISTRY)
