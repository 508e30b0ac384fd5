# trap: a name that a with gives is deleted behind it
from pathlib import Path
values = [1.5, 2.5, 'three', 4.5, 5.5]
try:
    for n, value in enumerate(values):
        with open(f'{n}.txt', 'w') as f:
            f.write('%.2f\n' % value)
            f.write('%.2f\n' % value)
        del f
except TypeError as error:
    print('caught', type(error).__name__)
print(sorted(((p.name, p.read_text()) for p in Path('.').glob('*.txt'))))
