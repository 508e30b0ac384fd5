# trap: tickets that all orders draw from
class Ticket:
    def __init__(self):
        self.at = 100
    def __iter__(self):
        return self
    def __next__(self):
        self.at += 1
        return self.at
tickets = Ticket()
orders = [["a", "b"], ["c"], ["d", "e"]]
out = []
for order in orders:
    out.append([f"{t}{x}" for x, t in zip(order, tickets)])
print(out)
