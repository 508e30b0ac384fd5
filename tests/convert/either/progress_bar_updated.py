# trap: a bar that the body moves on
from tqdm import tqdm

out = []
with tqdm(total=5) as bar:
    for n in range(5):
        out.append(n * n)
        bar.update(1)
print(out)
