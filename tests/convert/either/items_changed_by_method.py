# trap: items are changed by a method of their own
class Account:
    def __init__(self, balance):
        self.balance = balance

    def add_interest(self, rate):
        self.balance *= 1 + rate


accounts = [Account(100.0 * n) for n in range(5)]
for account in accounts:
    account.add_interest(0.05)
print([account.balance for account in accounts])
