class Walker:
    def __init__(self, cfg, seed):
        self.cfg, self.seed = cfg, seed
        self.pos = 0
    def run(self):
        for k in range(self.cfg["steps"]):
            self.pos += (k * self.seed) % 7 - 3
        return self.pos
cfg = {"steps": 50}
walkers = []
for s in range(6):
    w = Walker(cfg, s)
    w.run()
    walkers.append(w)
print([w.pos for w in walkers])
