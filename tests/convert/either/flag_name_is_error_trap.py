# trap: the handler's own name is the one that is read later
error = None
values = []
for t in ["1", "x", "3"]:
    try:
        values.append(int(t))
    except ValueError as error:
        values.append(str(error))
try:
    print(error)
except NameError:
    print("gone")
print(values)
