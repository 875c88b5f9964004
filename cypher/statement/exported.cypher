// Statements that a level sees: first those that name no other that it sees, then those that do. With each what it names, where the level sees it, and of a successor that it does not see that there is one; `all` is for who sees everything, what nobody can find included.
MATCH (statement:Statement)
WHERE statement.id > $m.after AND ($m.all OR statement[$m.key] IS NOT NULL)
  AND NOT EXISTS { (statement)-[:ABOUT]->(:Entity {hidden: true}) }
  AND (EXISTS { MATCH (named:Statement {ref: statement.fact}) WHERE ($m.all OR named[$m.key] IS NOT NULL) }
    OR EXISTS { MATCH (statement)<-[:SUPERSEDED_BY]-(older) WHERE ($m.all OR older[$m.key] IS NOT NULL) }) = $m.linked
WITH statement
ORDER BY statement.id
LIMIT $limit
RETURN statement.id, properties(statement),
  head(COLLECT { MATCH (statement)-[:ASSERTED_BY]->(asserter) WHERE asserter.hidden IS NULL AND ($m.all OR asserter[$m.key] IS NOT NULL) RETURN coalesce(asserter.ref, '') }),
  COLLECT { MATCH (statement)-[citation:CITES]->(source) WHERE ($m.all OR citation[$m.key] IS NOT NULL) RETURN [source.ref, properties(citation), source.agency, COLLECT {
      MATCH (source)-[:REPORTED_BY]->(medium)-[:NAMED]->(name)
      WHERE medium.hidden IS NULL AND ($m.all OR medium[$m.key] IS NOT NULL) AND name.visibility IN $m.visible
      RETURN [name.text, name.folded] ORDER BY name.position
    }] ORDER BY citation.position },
  head(COLLECT { MATCH (object:Entity {ref: statement.object}) WHERE object.hidden IS NULL AND ($m.all OR object[$m.key] IS NOT NULL) RETURN object.ref }),
  head(COLLECT { MATCH (named:Statement {ref: statement.fact}) WHERE ($m.all OR named[$m.key] IS NOT NULL) RETURN named.ref }),
  head(COLLECT { MATCH (statement)<-[:SUPERSEDED_BY]-(older) WHERE ($m.all OR older[$m.key] IS NOT NULL) RETURN older.ref }),
  head(COLLECT { MATCH (statement)-[:SUPERSEDED_BY]->(newer) RETURN CASE WHEN ($m.all OR newer[$m.key] IS NOT NULL) THEN newer.ref ELSE '' END })
