# trap: repr counter
class Ticket:
    n = 0

    def __repr__(self):
        Ticket.n += 1
        return str(Ticket.n)


ticket = Ticket()
for n in range(3):
    print(ticket, [ticket])
