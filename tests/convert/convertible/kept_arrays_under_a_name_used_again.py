# class: identity - arrays computed of others, and one name goes through the ones and the others
import numpy as np
rng = np.random.default_rng(7)
images = [rng.integers(0, 255, size=(8, 8)).astype(float) for _ in range(5)]
def blur(img):
    out = img.copy()
    out[1:-1, 1:-1] = (img[:-2, 1:-1] + img[2:, 1:-1] + img[1:-1, :-2] + img[1:-1, 2:]) / 4
    return out
blurred = []
for img in images:  # this loop
    blurred.append(blur(img))
means = [img.mean() for img in blurred]
for img in blurred:
    img.sort()
for img in images:
    img -= img.mean()
print(np.round(means, 3), [float(img[0, 0]) for img in images], [float(img[0, 0]) for img in blurred])
