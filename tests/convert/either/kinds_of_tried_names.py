# trap: a name that is tried keeps a text, or gets one; the other error comes first
def try_tryname():
    points = {"A": 0.0, "B": 0.0}
    rows = []
    for text in ["1", "2", "x"]:
        try:
            v = int(text)
        except ValueError:
            v = text
        rows.append(("A" if text != "x" else "C", v))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_trypass():
    points = {"A": 0.0, "B": 0.0}
    rows = []
    v = "x"
    for text in ["x", "2", "1"]:
        try:
            v = int(text)
        except ValueError:
            pass
        rows.append(("A" if text != "x" else "C", v))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_tryelse():
    points = {"A": 0.0, "B": 0.0}
    rows = []
    v = "x"
    for text in ["2", "1", "x"]:
        try:
            v = int(text)
        except ValueError:
            v = None
        else:
            v = str(v) if v == 1 else v
        rows.append(("A" if text == "2" else "C", v))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_tryfinally():
    points = {"A": 0.0, "B": 0.0}
    rows = []
    v = "x"
    for text in ["2", "1", "x"]:
        try:
            v = int(text)
        except ValueError:
            continue
        finally:
            v = v if v == 2 else "y"
        rows.append(("A" if text == "2" else "C", v))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_trybreakin():
    points = {"A": 0.0, "B": 0.0}
    rows = []
    v = "x"
    for text in ["2", "1", "x"]:
        try:
            if text == "1":
                v = "y"
            else:
                v = int(text)
        except ValueError:
            continue
        rows.append(("A" if text == "2" else "C", v))
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_tryname()
try_trypass()
try_tryelse()
try_tryfinally()
try_trybreakin()
