# trap: an error holds an object of the program, which is changed through it
class E(Exception):
    pass


def work(n, a):
    if n:
        raise E(a)


a = [0]
out = []
for n in range(3):
    try:
        work(n, a)
    except E as e:
        b = e.args[0]
        b.append(n)
        out.append(len(b))
print(a, out)

def look_up(n, table):
    return table[n]


class Key:
    count = 0

    def __init__(self, n):
        self.n = n
        self.count = 0


keys = [Key(i) for i in range(3)]
table = {}
out = []
for key in keys:
    try:
        look_up(key, table)
    except KeyError as error:
        error.args[0].count += 1
        out.append(1)
print([k.count for k in keys])
out = []
for n in range(3):
    try:
        keys[n].absent
    except AttributeError as error:
        found = error.obj
        found.count += 1
        out.append(found.n)
print([k.count for k in keys], out)
