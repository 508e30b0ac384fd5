# class: a page for each customer, whose size is kept when it is written; some customers have none
import os
import html
from string import Template
PAGE = Template("<html><h1>$title</h1>\n$body\n<footer>$footer</footer></html>\n")
OUT = "reports"
customers = [{"id": 17 * i % 101, "name": f"Customer & Sons {chr(65 + i)}", "orders": [(j, (i * 31 + j * 17) % 90 + 0.5) for j in range(i % 6)]} for i in range(16)]

class ReportError(Exception):
    def __init__(self, customer, reason):
        super().__init__(f"{customer}: {reason}")
        self.customer = customer

def render(c):
    if not c["orders"]:
        raise ReportError(c["name"], "no orders")
    rows = []
    for no, amount in c["orders"]:
        rows.append(f"<tr><td>{no}</td><td>{amount:,.2f}</td></tr>")
    body = "<table>\n" + "\n".join(rows) + "\n</table>"
    return PAGE.substitute(title=html.escape(c["name"]), body=body, footer=f"{c['id']} years")

os.makedirs(OUT, exist_ok=True)
sizes = {}
failed = []
for no, c in enumerate(customers):  # this loop
    try:
        page = render(c)
    except ReportError as e:
        failed.append(e.customer)
        continue
    path = os.path.join(OUT, f"{no:03d}.html")
    with open(path, "w") as f:
        f.write(page)
    sizes[c["id"]] = len(page)
print(sizes, failed, sorted(os.listdir(OUT)))
