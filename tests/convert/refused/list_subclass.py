# refused: out - append of a list of an own class
class Loud(list):
    def append(self, value):
        super().append((len(self), value))
        if len(self) > 3:
            self.clear()


out = Loud()
sizes = []
for n in range(6):
    out.append(n)
    sizes.append(len(out))
print(out, sizes)
