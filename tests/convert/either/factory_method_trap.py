# trap: factory method
class Bank:
    def __init__(self):
        self.total = 0

    def adder(self, k):
        def add(x):
            self.total += x * k
            return self.total

        return add


bank = Bank()
add = bank.adder(2)
out = []
for x in range(4):
    out.append(add(x))
print(out, bank.total)
