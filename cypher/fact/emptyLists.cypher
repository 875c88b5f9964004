// Makes lists of facts of one type empty: neo4j-admin leaves out a list of nothing, so a bulk load writes one of a space.
MATCH ()-[fact:RELATION]->()
CALL (fact) {
  SET fact.disputed0 = CASE WHEN fact.disputed0 = [' '] THEN [] ELSE fact.disputed0 END,
    fact.disputed1 = CASE WHEN fact.disputed1 = [' '] THEN [] ELSE fact.disputed1 END,
    fact.disputed2 = CASE WHEN fact.disputed2 = [' '] THEN [] ELSE fact.disputed2 END
} IN TRANSACTIONS OF 10000 ROWS
