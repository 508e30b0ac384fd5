# trap: reading the default object changes it
class Acc:
    def __init__(self): self.n = 0
    @property
    def next(self):
        self.n += 1
        return self.n
def number(k, acc=Acc()):
    return k + acc.next
out = []
for k in range(5):
    out.append(number(k))
print(out)
