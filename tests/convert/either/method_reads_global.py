# trap: a method reads a global that the body assigns
class Reader:
    def read(self):
        return level * 2


reader = Reader()
level = 0
out = []
for n in range(4):
    level = n
    out.append(reader.read())
print(out)
