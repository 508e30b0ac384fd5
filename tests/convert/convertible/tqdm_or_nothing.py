# class: tqdm, or a lambda where it is not installed
try:
    from tqdm import tqdm
except ImportError:
    tqdm = lambda x, **k: x

def slow_square(x):
    return x * x

out = []
for x in tqdm(range(20), disable=True):
    out.append(slow_square(x))
print(sum(out))
