# trap: the bar's text depends on the item
from tqdm import tqdm

bar = tqdm(range(5))
out = []
for n in bar:
    bar.set_description(f"item {n}")
    out.append(n)
print(out)
