# trap: the question draws
import random
random.seed(3)
def lucky(n):
    return random.random() > 0.5
print([n for n in range(10) if lucky(n)])
