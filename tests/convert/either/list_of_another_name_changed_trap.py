# trap: a list holds what has another name too, and the body changes it there and reads it under the other
class Base:
    shared = []


table = {"a": []}


def counted(xs):
    rows = table["a"]
    state = [rows]
    for x in xs:
        state[0].append(x + len(table["a"]))
    return list(rows)


def of_class(xs):
    rows = Base.shared
    state = {"rows": rows}
    for x in xs:
        state["rows"].append(x + len(Base.shared))
    return list(rows)


first = []
second = first
both = (second, 1)
for x in [3, 4, 5]:
    both[0].append(x + len(first))
print(counted([3, 4]), of_class([1, 2]), first)
