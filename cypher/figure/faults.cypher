// What is wrong with the structure of figures.
UNWIND $m.rows AS id
MATCH (figure:Figure {id: id})
UNWIND [
  CASE WHEN any(value IN [figure.ref, figure.kind, figure.comparator, figure.population, figure.from, figure.to, figure.visibility] WHERE value IS NULL)
    THEN 'lacks a property that every figure has' END,
  CASE WHEN COUNT { (figure)-[:ASSERTED_BY]->(:Entity) } <> 1 THEN 'has not exactly one asserter' END,
  CASE WHEN NOT EXISTS { (figure)-[:CITES]->(:Source) } THEN 'cites no source' END,
  CASE WHEN COUNT { (figure)-[:SUPERSEDED_BY]->() } > 1 OR COUNT { (figure)-[:PART_OF]->() } > 1 THEN 'has more than one successor or whole' END
] AS fault
WITH id, fault
WHERE fault IS NOT NULL
RETURN id, fault
