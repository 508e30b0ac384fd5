# class: logger module
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
logger = logging.getLogger(__name__)


def work(n):
    logger.debug("working on %s", n)
    return n + 1


out = []
for i in range(4):
    out.append(work(i))
print(out)
