# trap: a list of numbers is given something else where another list, dict, object or call has it; it fails twice
def try_alias_in_list():
    points = {"A": 0.0, "B": 0.0}
    rows = [("A", 1.0), ("A", 2.0)]
    both = [rows, rows]
    both[0].append(("C", "x"))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_alias_in_list()
