# class: some items are only warned about, the others get two files and a line in the log
import logging
import sys
from pathlib import Path

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level=logging.INFO)
log = logging.getLogger("bills")
invoices = [(c, 10 * n + len(c)) for n in range(5) for c in ("ann", "bob", "cy") if (n + len(c)) % 2]


def statement(customer):
    rows, balance = [], 0
    for name, amount in invoices:
        if name == customer:
            balance += amount
            rows.append([amount, balance])
    return rows


folder = Path("bills")
folder.mkdir()
for i, customer in enumerate(["ann", "dee", "bob", "cy"]):  # this loop
    rows = statement(customer)
    if not rows:
        log.warning("nothing for %s", customer)
        continue
    (folder / f"{i:02d}.html").write_text("<p>".join(str(r[0]) for r in rows))
    (folder / f"{i:02d}.txt").write_text("\n".join(f"{a:>5}{b:>6}" for a, b in rows))
    log.info("%s: %d rows, closing %s", customer, len(rows), rows[-1][-1])
for path in sorted(folder.iterdir()):
    print(path.name, path.read_text())
