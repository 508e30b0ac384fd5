# class: objects made in a function, simulated in another
class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = []
    def simulate(self, days):
        for d in range(days):
            change = (d * 37 + len(self.owner)) % 11 - 5
            self.balance += change
            self.history.append((d, change))
def make():
    accounts = []
    for name in ("ann", "bob", "carla"):
        account = Account(name, 100)
        accounts.append(account)
    return accounts
def main():
    accounts = make()
    for account in accounts:
        account.simulate(30)
        print(account.owner, account.balance)
    print(sum(len(a.history) for a in accounts))
if __name__ == "__main__":
    main()
