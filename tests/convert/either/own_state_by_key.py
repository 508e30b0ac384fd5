# trap: objects are looked up by their keys
class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.log = {}
    def replay(self, events):
        for day, amount in events:
            self.balance += amount
            self.log[day] = self.balance
accounts = {}
for name in ["ann", "bob", "cy"]:
    accounts[name] = Account(name)
events = [(d, (d * 7) % 5 - 2) for d in range(50)]
for name in accounts:
    accounts[name].replay(events)
print({n: a.balance for n, a in accounts.items()})
for account in accounts.values():
    account.replay(events)
print({n: a.balance for n, a in accounts.items()})
