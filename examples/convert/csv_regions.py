"""Read one CSV file of sales for each region, write one JSON summary for each, and print a table."""

import csv
import json
import sys
from pathlib import Path

REGIONS = ["north", "south", "east", "west", "centre", "islands"]
PRODUCTS = ["lamp", "chair", "table", "shelf"]
rows_each = int(sys.argv[1]) if len(sys.argv) > 1 else 2000


def write_sales(path, number):
    """A year's sales, different for each region; every fiftieth line is damaged."""
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["day", "product", "pieces", "price"])
        for row in range(rows_each):
            pieces = "?" if row % 50 == 49 else (row * (number + 3)) % 17
            writer.writerow([row % 365 + 1, PRODUCTS[(row + number) % 4], pieces, 10 + (row * 7 + number) % 90 / 4])


def summarize(rows):
    """Pieces, income and the best day; damaged rows are counted."""
    pieces, income, damaged = {}, 0.0, 0
    by_day = {}
    for row in rows:
        try:
            sold, price = int(row["pieces"]), float(row["price"])
        except ValueError:
            damaged += 1
            continue
        pieces[row["product"]] = pieces.get(row["product"], 0) + sold
        income += sold * price
        by_day[row["day"]] = by_day.get(row["day"], 0.0) + sold * price
    best = max(by_day, key=by_day.get) if by_day else None
    return {"pieces": pieces, "income": income, "damaged": damaged, "best day": best}


source, target = Path("sales"), Path("summaries")
source.mkdir(exist_ok=True)
target.mkdir(exist_ok=True)
for number, region in enumerate(REGIONS):
    write_sales(f"sales/{region}.csv", number)

total, damaged = 0.0, 0
incomes = {}
for path in sorted(source.glob("*.csv")):
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    summary = summarize(rows)
    Path(f"summaries/{path.stem}.json").write_text(json.dumps(summary, sort_keys=True))
    incomes[path.stem] = summary["income"]
    total += summary["income"]
    damaged += summary["damaged"]
    print(f"{path.stem:10s} {summary['income']:14.2f}  best day {summary['best day']}")

print(f"total {total!r}, {damaged} damaged lines, richest {max(incomes, key=incomes.get)}")
