# trap: a name of a generator of numbers is given one that yields texts, too; the other error comes first
import itertools
def try_chain():
    points = {"A": 0.0, "B": 0.0}
    values = (n for n in [1, 2])
    values = itertools.chain(values, ["x"])
    rows = [("A" if v != "x" else "C", v) for v in values]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_zip():
    points = {"A": 0.0, "B": 0.0}
    values = (n for n in [1, 2])
    values = zip([1], "x") if len(points) == 2 else values
    rows = [("A" if v == 1 else "C", v) for v in values]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_map2():
    points = {"A": 0.0, "B": 0.0}
    values = (n for n in [1, 2])
    values = map(str, values) if len(points) == 2 else values
    rows = [("A" if v == 1 else "C", v) for v in values]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_chain()
try_zip()
try_map2()
