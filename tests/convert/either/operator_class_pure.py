# trap: operators of an own class without state
class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return V(self.x + other.x)

    def __repr__(self):
        return f"V({self.x})"


total = V(0)
for n in range(4):
    total = total + V(n)
print(total)
