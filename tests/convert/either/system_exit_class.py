# trap: an error class derived from SystemExit
class Quit(SystemExit):
    pass
out = []
for n in range(6):
    value = n * n
    if value > 8:
        raise Quit
    out.append(value)
print(out)
