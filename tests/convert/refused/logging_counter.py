# refused: log - a handler with a memory, reached by logging, and read in the body
import logging

records = []


class Counting(logging.Handler):
    def emit(self, record):
        records.append(record.getMessage())


log = logging.getLogger("counted")
log.addHandler(Counting())
log.setLevel(logging.INFO)
out = []
for n in range(4):
    log.info("item %d", n)
    out.append(len(records))
print(out)
