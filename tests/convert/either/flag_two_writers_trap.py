# trap: two handlers and the body set one status, and the last item that does wins
def check(t):
    if t.startswith("k"):
        raise KeyError(t)
    return int(t)


for texts in (["1", "x", "k"], ["k", "x", "1"], ["x", "k"], ["1"]):
    status = "none"
    values = []
    for t in texts:
        try:
            v = check(t)
        except KeyError:
            status = "key"
        except ValueError:
            status = "value"
        else:
            status = "fine"
            values.append(v)
    print(status, values)
