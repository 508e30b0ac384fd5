# trap: the time zone belongs to the process
import datetime
import os
import time

os.environ["TZ"] = "Asia/Tokyo"
time.tzset()
out = []
for n in range(3):
    out.append(str(datetime.datetime.fromtimestamp(n * 3600)))
print(out)
del os.environ["TZ"]
time.tzset()
