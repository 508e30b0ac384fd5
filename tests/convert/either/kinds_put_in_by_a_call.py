# trap: a list of numbers is given a text where a call gives it back; the other error comes first
def try_func2():
    points = {"A": 0.0, "B": 0.0}
    def add(target):
        return target
    rows = [("A", 1.0), ("A", 2.0)]
    add(rows).append(("C", "x"))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_func2()
