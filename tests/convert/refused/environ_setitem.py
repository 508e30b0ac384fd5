# refused: os.environ - a variable set by the last item is seen afterwards
import os

for n in range(4):
    os.environ["LAST"] = str(n)
print(os.environ["LAST"])
