# trap: a descriptor that counts
class Counted:
    reads = 0

    def __get__(self, owner, kind=None):
        Counted.reads += 1
        return Counted.reads


class Thing:
    number = Counted()


thing = Thing()
out = []
for n in range(4):
    out.append(thing.number + n)
print(out)
