# trap: attributes that are numbers at first, given texts by way of one another; the other error comes first
def try_field2():
    points = {"A": 0.0, "B": 0.0}
    class W:
        def __init__(self, v):
            self.at = 1
            self.at = v
    a = W(1)
    b = W(a.at)
    c = W(b.at if a.at == 2 else "x")
    rows = [("A", a.at), ("C", c.at)]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_field2()
