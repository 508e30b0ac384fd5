# trap: the frames of an error
import traceback
out = []
try:
    for x in [1, 2, 0, 4]:
        out.append(1 / x)
except ZeroDivisionError as e:
    t = traceback.TracebackException.from_exception(e)
    print(len(t.stack), [f.name for f in t.stack])
print(out)
