# trap: one object handed out by a function
class Registry:
    instance = None

    def __init__(self):
        self.names = []


def registry():
    if Registry.instance is None:
        Registry.instance = Registry()
    return Registry.instance


for n in range(4):
    registry().names.append(f"name {n}")
print(registry().names)
