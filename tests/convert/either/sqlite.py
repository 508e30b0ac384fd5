# trap: sqlite
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("create table t (n)")
for n in range(3):
    db.execute("insert into t values (?)", (n,))
print(db.execute("select count(*) from t").fetchone())
