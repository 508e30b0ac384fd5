class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def interest(self, rate, years):
        b = self.balance
        for _ in range(years):
            b += b * rate
        return b - self.balance


accounts = [Account("a", 100), Account("b", 2000.5), Account("c", 0)]
total = 0.0
lines = []
for account in accounts:
    gained = account.interest(0.03, 5)
    total += gained
    lines.append("{}: {:.2f}".format(account.owner, gained))
print(lines, round(total, 4))
