// Waits until every index is ready, for a day at most: what waits has a limit of its own.
CALL db.awaitIndexes(86400)
