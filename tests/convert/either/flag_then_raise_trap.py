# trap: the handler sets the flag and lets the error out, and the program looks at it
def run(texts):
    failed = False
    values = []
    try:
        for t in texts:
            try:
                values.append(int(t))
            except ValueError:
                failed = True
                raise
    except ValueError as error:
        print("left", error)
    return failed, values


print(run(["1", "2"]), run(["1", "x", "3"]))
status = 0
total = 0
try:
    for t in ["4", "y", "5"]:
        try:
            total += int(t)
        except ValueError:
            status = 1
            total += len(t) // 0
except ZeroDivisionError:
    print("divided")
print(status, total)
