# class: trange
from tqdm import trange

squares = []
for i in trange(6):
    squares.append(i * i)
print(squares)
