# trap: what a parser has as a default is the outer list
import argparse
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
parser = argparse.ArgumentParser()
parser.add_argument("--rows", default=shared)
args = parser.parse_args([])
kept = []
for i in range(3):
    kept.append(given(args.rows))
shared.append("late")
print(kept)
