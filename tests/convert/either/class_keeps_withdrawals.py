# trap: an account refuses an item, and the loop notes it
class Refused(ValueError):
    pass


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.history = []

    def withdraw(self, amount):
        if amount > self.balance:
            raise Refused(f"{amount} of {self.balance}")
        self.balance -= amount
        self.history.append(amount)


account = Account(100)
refused = []
for amount in [30, 50, 40, 15, 10]:
    try:
        account.withdraw(amount)
    except Refused as error:
        refused.append(str(error))
    else:
        print("paid", amount)
print(account.balance, account.history, refused)
