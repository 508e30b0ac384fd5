# trap: most objects of libraries are equal to themselves alone, and a worker has copies
import random
import subprocess
from email.message import EmailMessage
from functools import partial
from string import Template

first, second = Template("a $x"), Template("b $x")
runs = [subprocess.CompletedProcess(["a"], 0), subprocess.CompletedProcess(["b"], 1)]
letters = [EmailMessage(), EmailMessage()]
bases = [partial(int, base=2), partial(int, base=8)]
sources = [random.Random(1), random.Random(2)]
last, letter, base, source = runs[-1], letters[0], bases[0], sources[0]
texts, ends, mine, twos, ones = [], [], [], [], []
for template in [first, second]:
    texts.append((template == first, template.substitute(x=1)))
for run in runs:
    ends.append(run != last)
for one in letters:
    mine.append(one == letter)
for function in bases:
    twos.append((function == base, function("11")))
for generator in sources:
    ones.append(generator == source)
print(texts, ends, mine, twos, ones)
