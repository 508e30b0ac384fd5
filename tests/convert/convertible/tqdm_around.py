# class: tqdm around the items
from tqdm import tqdm

out = []
for n in tqdm(range(10)):
    out.append(n * 2)
print(out)
