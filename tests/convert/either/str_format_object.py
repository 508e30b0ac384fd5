# trap: str format object
class Ticket:
    n = 0

    def __str__(self):
        Ticket.n += 1
        return str(Ticket.n)


ticket = Ticket()
out = []
for n in range(3):
    out.append("%s" % ticket)
print(out)
