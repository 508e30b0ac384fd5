# trap: traceback line
import traceback

out = []
for n in range(3):
    try:
        1 / n
    except ZeroDivisionError:
        out.append(traceback.format_exc().count("File"))
print(out)
