# refused: account - an unknown method on an outer object
class Account:
    def __init__(self):
        self.balance = 10

    def take(self, amount):
        if amount <= self.balance:
            self.balance -= amount
            return True
        return False


account = Account()
out = []
for amount in [4, 5, 3, 1, 1]:
    out.append(account.take(amount))
print(out, account.balance)
