# trap: the question depends on the last one
state = {"last": 0}
def rising(n):
    up = n > state["last"]
    state["last"] = n
    return up
print([n for n in [1, 3, 2, 5] if rising(n)])
