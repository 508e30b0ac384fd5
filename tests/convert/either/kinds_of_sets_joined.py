# trap: a set of numbers is joined with texts; the other error comes first
def try_set_or():
    points = {"A": 0.0, "B": 0.0}
    found = {1}
    found = found | {"x"}
    rows = sorted((("A" if h == 1 else "C", h) for h in found), key=str)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_set_xor():
    points = {"A": 0.0, "B": 0.0}
    found = {1}
    found = found ^ {"x"}
    rows = sorted((("A" if h == 1 else "C", h) for h in found), key=str)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_set_ior():
    points = {"A": 0.0, "B": 0.0}
    found = {1}
    found |= {"x"}
    rows = sorted((("A" if h == 1 else "C", h) for h in found), key=str)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_set_update():
    points = {"A": 0.0, "B": 0.0}
    found = {1}
    found.update([2], ["x"])
    rows = sorted((("A" if h == 1 else "C", h) for h in found), key=str)
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_set_or()
try_set_xor()
try_set_ior()
try_set_update()
