# trap: key= is a method of the program with the name of a harmless one
class Ranks:
    def __init__(self):
        self.asked = 0

    def count(self, x):
        self.asked += 1
        return -x if self.asked > 3 else x


ranks = Ranks()
out = []
for row in [[3, 1, 2], [5, 4], [9, 8, 7]]:
    out.append(max(row, key=ranks.count))
print(out)
