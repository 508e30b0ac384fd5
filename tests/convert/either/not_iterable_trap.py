# trap: a function that forgot to return its list
def get():
    return None
out = []
for x in get():
    out.append(x ** 2)
