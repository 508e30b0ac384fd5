# trap: the body reads what the log lines went to
import logging, io
s = io.StringIO()
logging.basicConfig(stream=s, level=logging.INFO, format="%(message)s", force=True)
out = []
for i in range(3):
    logging.info("x %s", i ** 2)
    out.append(len(s.getvalue()))
print(out)
