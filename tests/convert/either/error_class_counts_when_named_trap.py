# trap: error class counts when named
COUNT = []
class Counted(Exception):
    def __init__(self):
        COUNT.append(1)
def f(x):
    if x % 2:
        raise Counted
    return x
out = []
for x in range(6):
    try:
        out.append(f(x))
    except Counted:
        out.append(-1)
print(out, len(COUNT))
