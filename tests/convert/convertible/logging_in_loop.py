# class: logging
import logging

logging.basicConfig(level=logging.INFO, format="%(message)s")
out = []
for i in range(4):
    logging.info("item %d", i)
    out.append(i * 2)
print(out)
