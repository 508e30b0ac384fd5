# trap: the name of a caught exception is gone afterwards
error = "before"
out = []
for text in ["1", "x"]:
    try:
        out.append(int(text))
    except ValueError as error:
        out.append(str(error)[:7])
try:
    print(error)
except NameError:
    print("gone")
print(out)
