# trap: the list that items grow belongs to their class
class Part:
    log = []

    def __init__(self, value):
        self.value = value


def share(parts):
    for part in parts:
        part.log.append(part.value * 2)


parts = [Part(v) for v in (3, 2, 5)]
share(parts)
print(Part.log, parts[0].log)
