# refused: batch - a batch is emptied when it is full
batch, batches = [], []
for n in range(10):
    batch.append(n)
    if len(batch) == 3:
        batches.append(batch)
        batch = []
print(batches, batch)
