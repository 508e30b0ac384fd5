import numpy as np
def main():
    children = np.random.SeedSequence(7).spawn(6)
    rngs = [np.random.default_rng(c) for c in children]
    est = np.zeros(6)
    for i, rng in enumerate(rngs):
        pts = rng.random((200, 2))
        est[i] = 4 * ((pts ** 2).sum(axis=1) <= 1).mean()
    print(est)
main()
