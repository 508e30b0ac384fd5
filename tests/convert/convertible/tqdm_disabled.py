# class: tqdm switched off, outright or by a variable
import math

from tqdm import tqdm

quiet = True
out = []
for n in tqdm(range(6), disable=True):
    out.append(math.sqrt(n))
for n in tqdm(range(6), disable=quiet):
    out.append(math.sqrt(n))
print(out)
