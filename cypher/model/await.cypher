// Waits until every index is ready, for at most ten minutes.
CALL db.awaitIndexes(600)
