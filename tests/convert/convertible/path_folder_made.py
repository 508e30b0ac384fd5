import os
for k in range(4):
    folder = f"out/d{k}"
    os.makedirs(folder)
    with open(os.path.join(folder, "t.csv"), "w") as f:
        for h in range(3):
            f.write(f"{k},{h}\n")
