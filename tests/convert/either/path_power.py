# trap: a power that fails for one item, since its exponent may be below zero
import os
try:
    for k in range(5):
        with open(f"p{k}.txt", "w") as f:
            for h in range(3):
                f.write(f"{h ** (3 - k)}\n")
except ZeroDivisionError as e:
    print("stopped", e)
print(sorted(os.listdir(".")))
