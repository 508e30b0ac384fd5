# trap: rows of a database cursor
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("create table t (n)")
db.executemany("insert into t values (?)", [(1,), (2,)])
out = []
for (n,) in db.execute("select n from t order by n"):
    out.append(n * 10)
print(out)
