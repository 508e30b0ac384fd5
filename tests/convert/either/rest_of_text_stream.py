# trap: whoever opened the stream reads on after an error
import csv, io
def f(k):
    return 10 / (int(k[0]) - 3)
TEXT = "".join(f"{n},x\n" for n in range(40))
def load(stream):
    return [f(row) for row in csv.reader(stream)]
def load2(stream):
    out = []
    for row in csv.reader(stream):
        out.append(f(row))
    return out
def load3(stream):
    return {row[0]: f(row) for row in stream}
def load4(stream):
    return max(f(row) for row in map(str.split, stream))
for n in (1, 2):
    for way in (load, load2, load3, load4):
        stream = io.StringIO(TEXT)
        try:
            print(way(stream))
        except (ZeroDivisionError, ValueError):
            print(len(stream.read()))
stream = io.StringIO(TEXT)
try:
    print(load(stream))
except ZeroDivisionError:
    print(len(stream.read()))
stream = io.StringIO(TEXT)
try:
    print(load2(stream))
except ZeroDivisionError:
    print(len(stream.read()))
