# refused: os.environ - the environment changes
import os

for n in range(4):
    os.environ["LEVEL"] = os.environ.get("LEVEL", "") + str(n)
print(os.environ["LEVEL"])
