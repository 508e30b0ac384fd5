# trap: a stream is made in the program, and the caller reads on after an item failed
import csv, io
def f(k):
    return 10 / (int(k[0]) - 3)
TEXT = ''.join((f'{n},x\n' for n in range(40)))
def load(stream):
    return [f(row) for row in csv.reader(stream)]
stream = io.StringIO(TEXT)
try:
    print(load(stream))
except ZeroDivisionError:
    print(len(stream.read()))
stream = io.StringIO(TEXT)
try:
    print(load(stream))
except ZeroDivisionError:
    print(len(stream.read()))
