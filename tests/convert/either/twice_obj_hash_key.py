# trap: an item fails in a change (obj hash key), and again behind it
class V:
    def __init__(self, k):
        self.k = k
    def __hash__(self):
        return 7 // (self.k - 3)
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
def main():
    total = set()
    rates = []
    for k in range(5):
        v = V(k)
        total.add(v)
        rates.append({0: 1, 1: 2, 2: 3, 4: 5}[k])
    print(total, rates)
main()
