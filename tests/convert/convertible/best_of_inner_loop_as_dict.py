# class: the best of an inner loop
import math
def f(n):
    top = None
    for k in range(n):
        for s in (1, 2):
            score = math.sin(k * s)
            if top is None or score > top["score"]:
                top = {"name": str(k), "score": score}
    return top
print(f(5), f(0))
