// The shortest paths between two entities over the relationships asked for, at most ten, by the names along them.
MATCH (from:Entity {id: this.from})
MATCH (to:Entity {id: this.to})
WHERE from.key IS NOT NULL AND to.key IS NOT NULL
WITH COLLECT {
  WITH from, to, this
  WHERE from <> to
  MATCH path = allShortestPaths((from)-[:SIBLING_OF|SPOUSE_OF|RELATIVE_OF|PARENT_OF|CHILD_OF|HEADS|DEPUTY_HEADS|MEMBER_OF|OPERATES|DETAINED_AT|RELEASED_ON|INVOLVED_IN*..@within]-(to))
  WHERE all(link IN relationships(path) WHERE link.key IS NOT NULL AND type(link) IN this.relations
      AND (this.asOf IS NULL OR (link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf)))
    AND all(stop IN nodes(path) WHERE stop.key IS NOT NULL)
  WITH nodes(path) AS stops, relationships(path) AS links
  WHERE size(links) <= this.maxLength
    AND all(i IN range(0, size(links) - 1) WHERE NOT type(links[i]) IN this.kinships OR startNode(links[i]) = stops[i])
  WITH stops, [i IN range(0, size(links) - 1) | [links[i].id, type(links[i]), startNode(links[i]) <> stops[i], links[i].mirror]] AS hops
  RETURN [[stop IN stops | stop.id], hops]
  ORDER BY [stop IN stops | split(stop.key, '\t')[0]], [stop IN stops | stop.id], [hop IN hops | hop[0]]
  LIMIT 10
} AS paths
WHERE paths IS NOT NULL
