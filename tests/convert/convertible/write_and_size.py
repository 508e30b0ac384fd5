# class: the function that writes says how much
from pathlib import Path
def write(n, text):
    Path(f"{n}.txt").write_text(text)
    return len(text)
sizes = []
for n in range(5):
    text = "t" * (6 // (3 - n))
    sizes.append(write(n, text))
print(sizes)
