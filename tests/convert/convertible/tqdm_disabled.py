# class: progress bar that is switched off
from tqdm import tqdm

total = 0
for n in tqdm(range(1, 30), desc="adding", disable=True):
    total += n ** 3 % 11
print(total)
