# trap: what looks like a list adds in its own way

class Own(list):
    def __iadd__(self, more):
        print("adds", more)
        return Own([*self, *more, "!"])


own = Own()
for n in range(3):
    own.append(n + 1)
    own += [n]
print(own)
