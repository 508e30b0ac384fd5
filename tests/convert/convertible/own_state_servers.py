# class: servers with a generator of their own
class Server:
    def __init__(self, rate, seed):
        self.rate = rate
        self.state = seed
        self.busy = 0.0
        self.served = 0
    def _next(self):
        self.state = (self.state * 16807) % 2147483647
        return self.state / 2147483647
    def simulate(self, n):
        clock = 0.0
        for _ in range(n):
            clock += self._next()
            start = max(clock, self.busy)
            self.busy = start + self._next() / self.rate
            self.served += 1
        return self.busy - clock
servers = [Server(r, 11 + i) for i, r in enumerate([0.8, 1.0, 1.5])]
waits = {}
for k, server in enumerate(servers):
    waits[k] = round(server.simulate(200), 6)
print(waits, [s.served for s in servers])
