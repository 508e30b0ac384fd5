# trap: a list of numbers is given a text where a dict holds it, or an attribute; the other error comes first
def try_alias_in_dict():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1.0), ("A", 2.0)]
    both = {"k": rows}
    both["k"].append(("C", "x"))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_alias_attr():
    points = {"A": 0.0, "B": 0.0}
    class T: pass
    rows = [("A", 1.0), ("A", 2.0)]
    t = T()
    t.rows = rows
    t.rows.append(("C", "x"))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_alias_in_dict()
try_alias_attr()
