def deposit(balance, amount):
    return balance + amount


def withdraw(balance, amount):
    return balance - amount


def interest(balance, rate):
    return balance * (1 + rate)


HANDLERS = {"deposit": deposit, "withdraw": withdraw, "interest": interest}


def replay(events):
    balance = 0.0
    for kind, value in events:
        balance = HANDLERS[kind](balance, value)
    return balance


accounts = {
    "ann": [("deposit", 100.0), ("interest", 0.05), ("withdraw", 20.0)],
    "bob": [("deposit", 10.0), ("deposit", 5.0)],
    "cid": [],
}
balances = {}
for name, events in accounts.items():
    balances[name] = replay(events)
print(balances)
