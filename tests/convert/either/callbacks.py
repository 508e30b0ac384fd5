# trap: callbacks from before the loop
events = []
callbacks = [events.append, lambda n: events.append(-n)]
for n, callback in enumerate(callbacks):
    callback(n + 1)
print(events)
