// Figures with the sources that they cite.
UNWIND $m.rows AS id
MATCH (figure:Figure {id: id})
RETURN elementId(figure), properties(figure),
  COLLECT {
    MATCH (figure)-[citation:CITES]->(source)
    RETURN [elementId(citation), [citation.key0, citation.key1, citation.key2], source.visibility]
  }
