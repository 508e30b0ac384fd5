# trap: what an error of a name or attribute says of itself, where it is caught
class P:
    def __init__(self, n):
        if n != 3:
            self.size = n

def work(n):
    return P(n).size * 2

rows = []
try:
    for n in range(6):
        rows.append(work(n))
except AttributeError as error:
    print(error.name)
print(rows)

def work_too(n):
    if n < 3:
        value = n
    else:
        value = lacking + n
    return value * 2

rows = []
try:
    for n in range(6):
        rows.append(work_too(n))
except NameError as error:
    print(error.name)
print(rows)
