# trap: an error raised again before a file is written, and another behind it
import os
try:
    for k in range(5):
        try:
            if k % 2:
                raise ValueError(k)
        except ValueError:
            if k == 3:
                raise
        with open(f'f{k}.txt', 'w') as f:
            for h in range(k):
                f.write(f'{h ** 2}\n')
        try:
            if k % 2:
                raise ValueError(k)
        except ValueError:
            if k == 3:
                raise
except ValueError as error:
    print('stopped', error)
print(sorted(os.listdir('.')))
