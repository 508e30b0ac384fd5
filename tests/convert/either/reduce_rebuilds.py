# trap: copies of an object are made anew
class Money:
    def __init__(self, amount):
        self.amount, self.tag = amount, "new"
    def __reduce__(self):
        return Money, (self.amount,)
out = []
for n in range(4):
    m = Money(n)
    m.tag = f"made {n}"
    out.append(m)
print([(m.amount, m.tag) for m in out])
