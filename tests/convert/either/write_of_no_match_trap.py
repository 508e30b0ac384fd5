# trap: one line does not match
import re
lines = ["k=1", "k=2", "bad", "k=4"]
def job(i, line):
    m = re.match(r"k=(\d)", line)
    with open(f"d{i}.txt", "w") as f:
        f.write(m.group(1))
for i, line in enumerate(lines):
    job(i, line)
