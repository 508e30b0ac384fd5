# class: a pickle for each item
import pickle
for n in range(5):
    d = {"x": [n] * n, "inv": 1 / (3 - n)}
    with open(f"{n}.pkl", "wb") as f:
        pickle.dump(d, f)
