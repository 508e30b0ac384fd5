# trap: what is written goes to an object of the text, which keeps a log
import csv
import json

log = []


class Stream:
    def write(self, text):
        log.append(text)


def shown(n):
    print("n", n, file=Stream())
    return n * 2


def as_row(n):
    csv.writer(Stream()).writerow([n, n * n])
    return n


def as_json(n, stream):
    json.dump([n], stream)
    return n


found = []
for n in range(3):
    found.append(shown(n))
for n in range(3):
    found.append(as_row(n))
for n in range(3):
    found.append(as_json(n, Stream()))
print(found, log)
