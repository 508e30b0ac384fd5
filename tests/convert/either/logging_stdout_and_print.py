# trap: records and prints on one stream, half of them in a helper
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(message)s")
def work(n):
    logging.info("begin %d", n)
    print("inside", n)
    return n * n
for n in range(3):
    print("start", n)
    r = work(n)
    print("end", r)
