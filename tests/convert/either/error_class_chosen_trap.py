# trap: the class of an error comes out of a table, and counts its objects
MADE = []


class Low(Exception):
    def __init__(self):
        super().__init__("low")
        MADE.append("low")


class High(Exception):
    pass


KINDS = {0: Low, 1: High}


def check(n):
    if n > 2:
        raise KINDS[n % 2]
    return n


out = []
for n in range(7):
    try:
        out.append(check(n))
    except (Low, High) as error:
        out.append(type(error).__name__)
print(out, MADE)
