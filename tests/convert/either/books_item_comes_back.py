# trap: what is computed is the item itself, which is kept and changed later
def prepare(job):
    job.setdefault("size", 1)
    return job

jobs = [{"n": 3}, {"n": 1}, {"n": 3, "size": 2}]
kept = {}
for job in jobs:
    ready = prepare(job)
    if ready["n"] in kept:
        print("again", ready["n"])
        continue
    kept[ready["n"]] = ready
kept[3]["done"] = True
print(jobs, kept)
