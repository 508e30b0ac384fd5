# trap: threads are started and joined by loops
import threading
results = {}
def work(name, items):
    out = []
    for x in items:
        out.append(x ** 2 + len(name))
    results[name] = out
threads = [threading.Thread(target=work, args=(n, range(5))) for n in ("a", "bb", "ccc")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([results[k] for k in sorted(results)])
