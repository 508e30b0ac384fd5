# trap: __len__ that counts
class Sized:
    asked = 0

    def __len__(self):
        self.asked += 1
        return self.asked


sized = Sized()
out = []
for n in range(4):
    out.append(len(sized) * n)
print(out)
