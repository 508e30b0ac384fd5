# trap: a feed notes when it is read
class Feed:
    def __init__(self):
        self.reads = []
    def __iter__(self):
        self.reads.append(len(self.reads))
        yield from range(3)
feed = Feed()
sizes = []
for n in range(3):
    sizes.append(len(list(feed)) + n)
print(sizes, feed.reads)
