# trap: an error printed with its frames
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s")
log = logging.getLogger("x")
out = []
try:
    for x in [1, 2, 0, 4]:
        out.append(1 / x)
except ZeroDivisionError:
    log.error("failed", exc_info=True)
print(out)
