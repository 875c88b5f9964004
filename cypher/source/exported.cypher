// Sources that a level sees, with the names of their publisher and agency that it may see; none of one that it may not see; `all` is for who sees everything, what nobody can find included.
MATCH (source:Source)
WHERE source.id > $m.after AND ($m.all OR source[$m.key] IS NOT NULL)
WITH source
ORDER BY source.id
LIMIT $limit
RETURN source.id, properties(source),
  COLLECT {
    MATCH (source)-[:PUBLISHED_BY]->(medium)-[:NAMED]->(name)
    WHERE medium.hidden IS NULL AND ($m.all OR medium[$m.key] IS NOT NULL) AND name.visibility IN $m.visible
    RETURN [name.text, name.folded] ORDER BY name.position
  },
  COLLECT {
    MATCH (source)-[:REPORTED_BY]->(medium)-[:NAMED]->(name)
    WHERE medium.hidden IS NULL AND ($m.all OR medium[$m.key] IS NOT NULL) AND name.visibility IN $m.visible
    RETURN [name.text, name.folded] ORDER BY name.position
  }
