# trap: pickle dump
import pickle

with open("all.pkl", "wb") as f:
    for n in range(3):
        pickle.dump(n, f)
with open("all.pkl", "rb") as f:
    print([pickle.load(f) for _ in range(3)])
