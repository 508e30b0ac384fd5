# trap: a log line names the function it stands in
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(funcName)s %(message)s")
out = []
for x in range(3):
    logging.info("item %d", x)
    out.append(x ** 2)
print(out)
