# refused: __setattr__ - __setattr__ with a side effect
class Record:
    log = []

    def __setattr__(self, name, value):
        Record.log.append((name, len(Record.log)))
        object.__setattr__(self, name, value)


record = Record()
for n in range(4):
    record.value = n
print(Record.log, record.value)
