# class: tqdm desc
from tqdm.auto import tqdm

lengths = []
for word in tqdm(["a", "bb"], desc="words", total=2):
    lengths.append(len(word))
print(lengths)
