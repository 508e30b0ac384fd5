# trap: the name means a method of the library's class
import collections
class Table(collections.UserList):
    def do_length(self):
        return len(self)
    def run(self, op, x):
        return getattr(self, op + "pend")(x)
table = Table()
out = []
for x in [3, 7, 9]:
    table.run("ap", x)
    out.append(x ** 2)
print(out, table.data)
