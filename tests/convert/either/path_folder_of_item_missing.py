# trap: the folder of one item is not there
import os
for k in (0, 2, 3):
    os.makedirs(f"out/d{k}")
try:
    for k in range(4):
        with open(f"out/d{k}/t.csv", "w") as f:
            for h in range(3):
                f.write(f"{k},{h}\n")
except FileNotFoundError as e:
    print("missing")
print([k for k in range(4) if os.path.exists(f"out/d{k}/t.csv")])
