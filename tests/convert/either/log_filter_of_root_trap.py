# trap: a filter that keeps what is logged
import logging
msgs = []
logging.getLogger().addFilter(lambda r: msgs.append(r.getMessage()) or False)
for i in range(3):
    logging.getLogger().warning("x %s", i ** 2)
print(msgs)
