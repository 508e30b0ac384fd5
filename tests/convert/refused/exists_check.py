# refused: done.txt - an item looks for what another wrote
import os

out = []
for n in range(4):
    if os.path.exists("done.txt"):
        out.append("skip")
    else:
        with open("done.txt", "w") as file:
            file.write(str(n))
        out.append("made")
print(out)
