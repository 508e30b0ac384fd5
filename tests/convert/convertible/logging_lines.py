# class: logging
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(message)s")
log = logging.getLogger("work")
out = []
for n in range(6):
    log.info("item %d", n)
    if n == 3:
        log.warning("three")
    out.append(n)
print(out)
