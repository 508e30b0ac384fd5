# class: identity - numbers of namespaces, and a text that is filled with others afterwards
import sqlite3
from itertools import count
from types import SimpleNamespace
ids = count(10)
orders = [{"id": next(ids), "lines": [i, i + 1], "customer": f"c{i % 3}"} for i in range(8)]
invoices = []
for order in orders:  # this loop
    gross = sum(order["lines"]) * 1.5
    invoices.append(SimpleNamespace(id=order["id"], customer=order["customer"], total=gross))
owed = {}
for inv in invoices:
    owed[inv.customer] = owed.get(inv.customer, 0.0) + inv.total
template = {"items": []}
for inv in invoices[:2]:
    template["items"].append(inv.id)
db = sqlite3.connect(":memory:")
cur = db.cursor()
cur.execute("create table inv (id int, total real)")
for inv in invoices:
    cur.execute("insert into inv values (?, ?)", (inv.id, inv.total))
print(owed, template, cur.execute("select sum(total) from inv").fetchall())
