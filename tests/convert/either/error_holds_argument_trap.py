# trap: error holds argument
class Bad(Exception):
    pass
def f(x, log):
    if x % 2:
        raise Bad(log)
    return x
log = []
out = []
for x in range(6):
    try:
        out.append(f(x, log))
    except Bad as e:
        seen = e.args[0]
        seen.append(x)
print(out, log)
