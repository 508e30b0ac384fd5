# trap: the method changes the item
class Account:
    def __init__(self, n):
        self.n = n

    def pay(self):
        self.n += 1
        return self.n


accounts = [Account(k) for k in range(3)]
print([a.pay() for a in accounts], [a.n for a in accounts])
