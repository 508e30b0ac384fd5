# class: identity - records read for arguments that a parser has made of a type, and that are gone through again and again
import argparse
import statistics
def load(n):
    found = []
    for i in range(n):
        record = {"name": f"s{i}", "marks": {}}
        for subject in ("art", "sport"):
            record["marks"][subject] = [(i * 7 + k) % 15 for k in range(4)]
        found.append(record)
    return found
def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=6)
    parser.add_argument("--subjects", nargs="*", default=["art"])
    args = parser.parse_args([])
    records = load(args.n)
    best = {}
    for subject in args.subjects:
        best[subject] = max(records, key=lambda r: statistics.mean(r["marks"][subject]))["name"]
    means = {}
    for record in records:  # this loop
        means[record["name"]] = {s: statistics.mean(m) for s, m in record["marks"].items()}
    for record in records:
        record["marks"]["art"].append(7)
    print(best, means, records[0])
main()
