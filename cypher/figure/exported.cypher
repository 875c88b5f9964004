// Figures that a level sees: first those that name no other that it sees, then those that do. With each what it names, where the level sees it; `all` is for who sees everything, what nobody can find included.
MATCH (figure:Figure)
WHERE figure.id > $m.after AND ($m.all OR figure[$m.key] IS NOT NULL)
  AND (EXISTS { MATCH (figure)-[:PART_OF]->(whole) WHERE ($m.all OR whole[$m.key] IS NOT NULL) }
    OR EXISTS { MATCH (figure)<-[:SUPERSEDED_BY]-(older) WHERE ($m.all OR older[$m.key] IS NOT NULL) }) = $m.linked
WITH figure
ORDER BY figure.id
LIMIT $limit
RETURN figure.id, properties(figure),
  head(COLLECT { MATCH (figure)-[:ASSERTED_BY]->(asserter) WHERE asserter.hidden IS NULL AND ($m.all OR asserter[$m.key] IS NOT NULL) RETURN coalesce(asserter.ref, '') }),
  COLLECT { MATCH (figure)-[citation:CITES]->(source) WHERE ($m.all OR citation[$m.key] IS NOT NULL) RETURN [source.ref, properties(citation), source.agency, COLLECT {
      MATCH (source)-[:REPORTED_BY]->(medium)-[:NAMED]->(name)
      WHERE medium.hidden IS NULL AND ($m.all OR medium[$m.key] IS NOT NULL) AND name.visibility IN $m.visible
      RETURN [name.text, name.folded] ORDER BY name.position
    }] ORDER BY citation.position },
  head(COLLECT { MATCH (figure)-[:PART_OF]->(whole) WHERE ($m.all OR whole[$m.key] IS NOT NULL) RETURN whole.ref }),
  head(COLLECT { MATCH (figure)<-[:SUPERSEDED_BY]-(older) WHERE ($m.all OR older[$m.key] IS NOT NULL) RETURN older.ref }),
  head(COLLECT { MATCH (figure)-[:SUPERSEDED_BY]->(newer) RETURN newer.ref })
