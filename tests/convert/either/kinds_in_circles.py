# trap: names that are made from one another are numbers at first; the other error comes first
def try_self():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1.0), ("A", 2.0)]
    for k in range(3):
        rows = rows[-2:] + [("AAC"[k], "x" if k == 2 else k)]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_self2():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1.0)]
    for k in range(3):
        last = rows[-1]
        rows.append((("A" if k < 2 else "C"), last[1] + 1 if k < 2 else str(last[1])))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_circle():
    points = {"A": 0.0, "B": 0.0}
    a, b = 1, 2
    rows = [("A", 1)]
    for k in range(5):
        a, b = b, (a if k < 3 else str(a))
        rows.append(("A" if k < 3 else "C", b))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_circle3():
    points = {"A": 0.0, "B": 0.0}
    a, b, c = 1, 2, 3
    rows = [("A", 1)]
    for k in range(5):
        a, b, c = b, c, (a if k < 3 else str(a))
        rows.append(("A" if k < 3 else "C", c))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_circle4():
    points = {"A": 0.0, "B": 0.0}
    a = b = c = d = 1
    rows = [("A", 1)]
    for k in range(9):
        a = b
        b = c
        c = d
        d = a if k != 2 else "x"
        rows.append(("A" if k < 2 else "C", b))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_none():
    points = {"A": 0.0, "B": 0.0}
    best = None
    rows = []
    for k in range(3):
        best = k if best is None else best + 1 if k < 2 else str(best)
        rows.append(("A" if k < 2 else "C", best))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_param():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1)]
    def put(value, depth):
        rows.append(("A" if depth < 3 else "C", value))
        if depth < 3:
            put(value * 2 if depth < 2 else str(value), depth + 1)
    put(1, 0)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_self()
try_self2()
try_circle()
try_circle3()
try_circle4()
try_none()
try_param()
